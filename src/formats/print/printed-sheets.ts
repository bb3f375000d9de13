import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { AstroIntegration } from 'astro';
import { readFolder } from '../../catalogue/read-content.ts';
import { base, lessonPages, localPath } from '../../language/addresses.ts';
import { locales, type Locale } from '../../language/locales.ts';
import { lesson, type Lesson } from '../../schemas/lesson.ts';
import { lessonFilePath } from '../lessons/lesson-files.ts';
import { seeingBuiltSite, sharedOut, startChromium } from './built-site.ts';
import { dated } from './dated.ts';
import { madeOnce } from './made-once.ts';
import { stillFonts } from './still-fonts.ts';
import { MARGIN, sheetFooter } from './sheet-footer.ts';

/** The pages that are printed, and what the print is called; the plan is the lesson's own page. */
const printed = { pupil: [lessonPages.sheet], teacher: [], key: [lessonPages.key] } as const;

interface Print {
  file: string;
  page: string;
  footer: string;
  day: string;
}

function printsOf(data: Lesson, locale: Locale, host: string): Print[] {
  const slug = data.slug[locale];
  const at = (...parts: readonly Record<Locale, string>[]) =>
    `${locale}/${localPath(locale, 'lessons', slug, ...parts.map((part) => part[locale]))}`;
  return (Object.keys(printed) as (keyof typeof printed)[]).map((file) => ({
    file: lessonFilePath(file, locale, slug),
    page: at(...printed[file]),
    // Pupils are led to their sheet, not to the plan, which holds the answers.
    footer: sheetFooter(locale, new URL(base + at(...(file === 'pupil' ? printed.pupil : [])), host).href, data.reviewed),
    day: data.reviewed,
  }));
}

async function print({ page: path, footer, day }: Print, html: string, style: string, tab: Page): Promise<Buffer> {
  const from = [tab.context().browser()?.version(), day, footer, style, JSON.stringify(MARGIN), html].join('\n');
  return madeOnce('sheets', from, async () => {
    await tab.goto(base + path);
    const pdf = await tab.pdf({
      format: 'A4',
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer,
      margin: MARGIN,
    });
    return dated(pdf, day);
  });
}

/** Build step: every lesson's sheet, plan and key as a PDF, from the built pages, with where they come from on each page. */
export function printedSheets(): AstroIntegration {
  let host = '';
  return {
    name: 'printed-sheets',
    hooks: {
      'astro:config:done': ({ config }) => {
        host = config.site ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const lessons = readFolder('lessons').map(({ data }) => lesson.parse(data));
        const prints = lessons.flatMap((data) => locales.flatMap((locale) => printsOf(data, locale, host)));
        const browser = await startChromium();
        try {
          const style = `${await stillFonts()}.sheet-footer{display:none}`;
          const context = await seeingBuiltSite(browser, dist, host, style);
          await sharedOut(prints, [await context.newPage(), await context.newPage()], async (each, tab) => {
            const pdf = await print(each, readFileSync(join(dist, each.page, 'index.html'), 'utf8'), style, tab);
            mkdirSync(dirname(join(dist, each.file)), { recursive: true });
            writeFileSync(join(dist, each.file), pdf);
          });
        } finally {
          await browser.close();
        }
        logger.info(`${prints.length} sheets printed`);
      },
    },
  };
}
