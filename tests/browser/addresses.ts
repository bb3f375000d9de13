import { globSync } from 'node:fs';

/** The address of every page of the built site. */
const allPages: string[] = globSync('**/*.html', { cwd: 'dist' })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort();

/**
 * Pages made of what other pages hold: a face-to-face page is two articles, a sheet, a quiz and a key are one component each with
 * other words. Where pages are tried one by one, every fourth of them is, and the rest of the site whole.
 */
const REPEATED = /\/(face-a-face|song-ngu|fiche-eleve|phieu-hoc-sinh|quiz|trac-nghiem|corrige|dap-an)\/$/;
/** Every page but most of those that repeat others. */
export const tried = allPages.filter((address, index) => !REPEATED.test(address) || index % 4 === 0);

/** One page of each kind, in both languages. */
export const kinds: string[] = [
  '/',
  '/404.html',
  '/offline/',
  ...[
    '',
    'articles/',
    'articles/7/',
    'articles/40/',
    'articles/16/face-a-face/',
    'chapitres/',
    'chapitres/2/',
    'chronologie/',
    'etats/',
    'questions/',
    'famille/',
    'personnes/',
    'messages/',
    'messages/cooperation/',
    'chiffres/',
    'glossaire/',
    'sources/',
    'recherche/',
    'telechargements/',
    'cas/',
    'cas/message-de-la-banque/',
    'lecons/',
    'lecons/signe-ratifie-en-vigueur/',
    'lecons/signe-ratifie-en-vigueur/quiz/',
    'lecons/signe-ratifie-en-vigueur/fiche-eleve/',
    'lecons/signe-ratifie-en-vigueur/corrige/',
    'a-propos/',
  ].map((path) => `/fr/${path}`),
  ...[
    '',
    'dieu/',
    'dieu/7/',
    'dieu/40/',
    'dieu/16/song-ngu/',
    'chuong/',
    'chuong/2/',
    'dong-thoi-gian/',
    'quoc-gia/',
    'hoi-dap/',
    'doi-chieu/',
    'nhan-vat/',
    'thong-diep/',
    'thong-diep/hop-tac/',
    'so-lieu/',
    'thuat-ngu/',
    'nguon/',
    'tim-kiem/',
    'tai-ve/',
    'tinh-huong/',
    'tinh-huong/tin-nhan-ngan-hang/',
    'bai-hoc/',
    'bai-hoc/ky-phe-chuan-hieu-luc/',
    'bai-hoc/ky-phe-chuan-hieu-luc/trac-nghiem/',
    'bai-hoc/ky-phe-chuan-hieu-luc/phieu-hoc-sinh/',
    'bai-hoc/ky-phe-chuan-hieu-luc/dap-an/',
    'gioi-thieu/',
  ].map((path) => `/vi/${path}`),
];

/** The search page of each language. */
export const searchPage = { fr: '/fr/recherche/', vi: '/vi/tim-kiem/' } as const;
