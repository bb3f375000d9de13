// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { contentChecks } from './src/checks/integration.ts';
import { rememberedLevelHash } from './src/components/frame/remembered-level.ts';
import { downloadsIndex } from './src/formats/downloads-index.ts';
import { knownSizes } from './src/formats/known-sizes.ts';
import { eBooks } from './src/formats/epub/integration.ts';
import { lessonFiles } from './src/formats/lessons/integration.ts';
import { pagePictures } from './src/formats/print/page-pictures.ts';
import { tablePictures } from './src/formats/pictures/integration.ts';
import { printedSheets } from './src/formats/print/printed-sheets.ts';
import { base } from './src/language/addresses.ts';
import { locales } from './src/language/locales.ts';
import { passages } from './src/markdown/passage-ids.ts';
import { typography } from './src/markdown/typography.ts';
import { keptCopy } from './src/offline/kept/kept-copy.ts';
import { usbCopy } from './src/offline/usb/usb-copy.ts';
import { ownPolicies } from './src/policy/integration.ts';
import { searchIndex } from './src/search/integration.ts';

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'https://hanoi-convention.example',
  base,
  trailingSlash: 'always',
  // 'jsx', the default, glues words that stand on two lines.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  prerenderConflictBehavior: 'error',
  i18n: { locales: [...locales], defaultLocale: 'fr', routing: { prefixDefaultLocale: true } },
  cacheDir: './.astro/cache',
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Literata',
      cssVariable: '--font-text',
      // A font that comes too late is left for the next page: nothing moves under the reader's eyes.
      display: 'optional',
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          {
            weight: '400 700',
            style: 'normal',
            src: ['./src/fonts/literata-latin.woff2'],
            unicodeRange: ['U+0000-00FF', 'U+0152-0153', 'U+2013-2026', 'U+20AC'],
          },
          {
            weight: '400 700',
            style: 'normal',
            src: ['./src/fonts/literata-vietnamese.woff2'],
            unicodeRange: [
              'U+0102-0103',
              'U+0110-0111',
              'U+0128-0129',
              'U+0168-0169',
              'U+01A0-01A1',
              'U+01AF-01B0',
              'U+1EA0-1EF9',
              'U+20AB',
            ],
          },
        ],
      },
    },
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
      mdastPlugins: [typography],
      hastPlugins: [passages],
    }),
  },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "base-uri 'none'", "form-action 'self'", "object-src 'none'"],
      // Pagefind's index is read by WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [rememberedLevelHash] },
    },
  },
  // The text and its styles come in one answer.
  build: { inlineStylesheets: 'always' },
  vite: {
    plugins: [
      {
        // A script that is imported later is imported plainly: what Vite does to load its styles ahead weighs more than it.
        name: 'plain-imports',
        // Not below, where Astro's own choice would win.
        config: () => ({ build: { modulePreload: false } }),
        enforce: 'pre',
        load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
      },
    ],
    // Scripts stay files of their own, under 'self'.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // One useless warning per MDX file.
        onLog: (level, log, handler) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handler(level, log),
      },
    },
  },
  // The order is the pipeline: check the content, build, tell each page what it may run, print the sheets of the lessons, draw
  // the previews, the posters and the cards, make the other files of the lessons and the books of what was built, fill in the
  // sizes of files that are known by then, index the site, make a copy of it for a disk, list what a reader can take, and at the
  // end list all that a device may keep.
  integrations: [
    contentChecks(),
    mdx(),
    ownPolicies(),
    printedSheets(),
    pagePictures(),
    tablePictures(),
    lessonFiles(),
    eBooks(),
    knownSizes(),
    searchIndex(),
    usbCopy(),
    downloadsIndex(),
    keptCopy(),
  ],
});
