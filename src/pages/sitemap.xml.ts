import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { getAbsoluteLocaleUrl } from 'astro:i18n';
import { articlePages, lessonPages, localPath, sections, type Section } from '../language/addresses.ts';
import { locales, type Locale } from '../language/locales.ts';

/** Every page that is worth finding, with its address in both languages. Search is not: it has nothing of its own; nor are the keys of lessons. */
export const GET: APIRoute = async () => {
  const own = (Object.keys(sections) as Section[]).filter((section) => section !== 'search');
  const articles = await getCollection('articles');
  const lessons = await getCollection('lessons');
  const paths: Record<Locale, string>[] = [
    ...own.map((section) => ({ fr: localPath('fr', section), vi: localPath('vi', section) })),
    ...articles.map(({ id }) => ({ fr: localPath('fr', 'articles', id), vi: localPath('vi', 'articles', id) })),
    ...articles.map(({ id }) => ({
      fr: localPath('fr', 'articles', id, articlePages.sideBySide.fr),
      vi: localPath('vi', 'articles', id, articlePages.sideBySide.vi),
    })),
    ...(await getCollection('chapters')).map(({ id }) => ({
      fr: localPath('fr', 'chapters', id),
      vi: localPath('vi', 'chapters', id),
    })),
    ...(await getCollection('messages')).map(({ data: { slug } }) => ({
      fr: localPath('fr', 'messages', slug.fr),
      vi: localPath('vi', 'messages', slug.vi),
    })),
    ...(await getCollection('cases')).map(({ data: { slug } }) => ({
      fr: localPath('fr', 'cases', slug.fr),
      vi: localPath('vi', 'cases', slug.vi),
    })),
    ...lessons.map(({ data: { slug } }) => ({
      fr: localPath('fr', 'lessons', slug.fr),
      vi: localPath('vi', 'lessons', slug.vi),
    })),
    ...lessons.flatMap(({ data: { slug } }) =>
      (['sheet', 'quiz'] as const).map((page) => ({
        fr: localPath('fr', 'lessons', slug.fr, lessonPages[page].fr),
        vi: localPath('vi', 'lessons', slug.vi, lessonPages[page].vi),
      })),
    ),
  ];
  const links = (path: Record<Locale, string>) =>
    locales
      .map((code) => `<xhtml:link rel="alternate" hreflang="${code}" href="${getAbsoluteLocaleUrl(code, path[code])}"/>`)
      .join('');
  const urls = paths.flatMap((path) =>
    locales.map((code) => `<url><loc>${getAbsoluteLocaleUrl(code, path[code])}</loc>${links(path)}</url>`),
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } },
  );
};
