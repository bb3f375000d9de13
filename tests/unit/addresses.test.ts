import assert from 'node:assert/strict';
import { test } from 'node:test';
import { address, articlePages, fileAddress, localPath, sections, type Section } from '../../src/language/addresses.ts';

/** The addresses that are published. They never change: this table is that promise. A new section gets a new line. */
const published: Record<Section, [fr: string, vi: string]> = {
  home: ['/fr/', '/vi/'],
  articles: ['/fr/articles/', '/vi/dieu/'],
  chapters: ['/fr/chapitres/', '/vi/chuong/'],
  timeline: ['/fr/chronologie/', '/vi/dong-thoi-gian/'],
  messages: ['/fr/messages/', '/vi/thong-diep/'],
  states: ['/fr/etats/', '/vi/quoc-gia/'],
  questions: ['/fr/questions/', '/vi/hoi-dap/'],
  family: ['/fr/famille/', '/vi/doi-chieu/'],
  people: ['/fr/personnes/', '/vi/nhan-vat/'],
  figures: ['/fr/chiffres/', '/vi/so-lieu/'],
  glossary: ['/fr/glossaire/', '/vi/thuat-ngu/'],
  cases: ['/fr/cas/', '/vi/tinh-huong/'],
  lessons: ['/fr/lecons/', '/vi/bai-hoc/'],
  search: ['/fr/recherche/', '/vi/tim-kiem/'],
  downloads: ['/fr/telechargements/', '/vi/tai-ve/'],
  sources: ['/fr/sources/', '/vi/nguon/'],
  about: ['/fr/a-propos/', '/vi/gioi-thieu/'],
  accessibility: ['/fr/accessibilite/', '/vi/kha-nang-tiep-can/'],
  privacy: ['/fr/confidentialite/', '/vi/quyen-rieng-tu/'],
};

/** The module as it is when the site is served from another folder. */
async function servedFrom(path: string): Promise<typeof import('../../src/language/addresses.ts')> {
  process.env['BASE_PATH'] = path;
  try {
    return await import(`../../src/language/addresses.ts?${encodeURIComponent(path)}`);
  } finally {
    delete process.env['BASE_PATH'];
  }
}

test('the address of each section is the published one', () => {
  const now = Object.fromEntries(
    (Object.keys(sections) as Section[]).map((section) => [section, [address('fr', section), address('vi', section)]]),
  );
  assert.deepEqual(now, published);
});

test('addresses are written in small ASCII letters and hyphens', () => {
  for (const words of Object.values(sections)) {
    for (const word of Object.values(words)) assert.match(word, /^([a-z]+(-[a-z]+)*)?$/);
  }
});

test('no two sections of a language share an address', () => {
  for (const locale of ['fr', 'vi'] as const) {
    const names = Object.values(sections).map((words) => words[locale]);
    assert.equal(new Set(names).size, names.length, locale);
  }
});

test('the address of an entry ends with its number or name', () => {
  assert.equal(address('fr', 'articles', 16), '/fr/articles/16/');
  assert.equal(address('vi', 'articles', 16), '/vi/dieu/16/');
  assert.equal(address('fr', 'messages', 'etat-de-droit'), '/fr/messages/etat-de-droit/');
});

test('the page below an article has its published address', () => {
  assert.equal(address('fr', 'articles', 16, articlePages.sideBySide.fr), '/fr/articles/16/face-a-face/');
  assert.equal(address('vi', 'articles', 16, articlePages.sideBySide.vi), '/vi/dieu/16/song-ngu/');
});

test('a path below its language has no slash in front', () => {
  assert.equal(localPath('vi', 'articles', 16), 'dieu/16/');
  assert.equal(localPath('vi', 'home'), '');
});

test('a file of public/ stands at the root', () => {
  assert.equal(fileAddress('favicon.svg'), '/favicon.svg');
});

test('BASE_PATH goes before every address, with or without its slashes', async () => {
  for (const path of ['hanoi', '/hanoi', 'hanoi/', '/hanoi/']) {
    const there = await servedFrom(path);
    assert.equal(there.base, '/hanoi/', path);
    assert.equal(there.address('vi', 'articles', 16), '/hanoi/vi/dieu/16/', path);
    assert.equal(there.fileAddress('favicon.svg'), '/hanoi/favicon.svg', path);
  }
});

test('BASE_PATH may be several folders deep, or the root itself', async () => {
  assert.equal((await servedFrom('/cours/hanoi/')).base, '/cours/hanoi/');
  assert.equal((await servedFrom('/')).base, '/');
});
