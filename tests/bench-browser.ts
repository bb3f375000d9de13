/** What a browser with an empty cache asks for, and how long search takes: printed, never judged. Bytes are brotli where a host compresses. */
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { findChromium } from '../src/formats/print/find-chromium.ts';
import { searchPage } from './browser/addresses.ts';
import { compressingServer } from './compressing-server.ts';

const PORT = 4398;
const HOST = `http://127.0.0.1:${PORT}`;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const average = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Runs some work with a browser, while a folder is served as a good host does. */
async function served(folder: string, work: (browser: Browser) => Promise<void>): Promise<void> {
  const server = compressingServer(folder);
  await new Promise<void>((ready) => server.listen(PORT, '127.0.0.1', ready));
  const found = findChromium();
  const env = { ...process.env, ...found.env } as Record<string, string>;
  const browser = await chromium.launch({ ...found, env, args: ['--no-sandbox'] });
  await work(browser);
  await browser.close();
  server.close();
}

/** A new tab with an empty cache that counts what it asks for. */
async function counted(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const tab = await context.newPage();
  const sizes: Promise<number>[] = [];
  tab.on('requestfinished', (request) => sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)));
  /** What was asked for since the last time. */
  const since = async () => {
    for (let before = -1; before < sizes.length; await tab.waitForTimeout(500)) before = sizes.length;
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    const requests = sizes.length;
    sizes.length = 0;
    return { bytes, requests };
  };
  return { tab, since, close: () => context.close() };
}

/** A first visit to some pages. */
export const benchVisits = (folder: string): Promise<void> =>
  served(folder, async (browser) => {
    console.log('\nfirst visit, cold cache:');
    for (const address of ['/fr/', '/vi/', '/fr/articles/7/', '/vi/dieu/7/']) {
      const { tab, since, close } = await counted(browser);
      await tab.goto(HOST + address);
      const { bytes, requests } = await since();
      console.log(`  ${address}: ${requests} requests, ${kB(bytes)}`);
      await close();
    }
  });

const locales = ['fr', 'vi'] as const;
const pages = { fr: '/fr/articles/7/', vi: '/vi/dieu/7/' };
const asked = (parse(readFileSync('tests/browser/questions.yaml', 'utf8')) as { ask: string; locale: string }[]).map((one) => ({
  ...one,
  ask: one.ask.normalize('NFC'),
}));
/** One question in five: enough for the times of a keystroke. */
const questionsOf = (locale: string) =>
  asked.filter((one, index) => one.locale === locale && index % 5 === 0).map(({ ask }) => ask);

/** From the box of a page: what is loaded when it is entered, and then for a question. */
async function fromTheBox(browser: Browser, locale: 'fr' | 'vi', question: string) {
  const { tab, since, close } = await counted(browser);
  await tab.goto(HOST + pages[locale]);
  await since();
  await tab.getByRole('searchbox').focus();
  const focus = await since();
  await tab.getByRole('searchbox').fill(question);
  await tab.locator('.suggestions li a').first().waitFor();
  const answer = await since();
  await close();
  return { focus, bytes: focus.bytes + answer.bytes, requests: focus.requests + answer.requests };
}

/** From the address of a question: all of search that the page loads for its results and their texts. */
async function fromTheAddress(browser: Browser, locale: 'fr' | 'vi', question: string) {
  const { tab, since, close } = await counted(browser);
  await tab.goto(HOST + searchPage[locale]);
  const page = await since();
  await close();
  const again = await counted(browser);
  const start = performance.now();
  await again.tab.goto(`${HOST}${searchPage[locale]}?q=${encodeURIComponent(question)}`);
  await again.tab.waitForSelector('[data-search-state=done]');
  const time = performance.now() - start;
  const all = await again.since();
  await again.close();
  // What the page is without a question is no part of search.
  return { time, bytes: all.bytes - page.bytes, requests: all.requests - page.requests };
}

/** Milliseconds from a keystroke to its results, with what it needs loaded: questions letter by letter. */
async function keystrokes(tab: Page, locale: 'fr' | 'vi'): Promise<number[]> {
  const typed = questionsOf(locale).flatMap((question) => Array.from(question, (_, index) => question.slice(0, index + 1)));
  await tab.goto(HOST + searchPage[locale]);
  await tab.getByRole('searchbox').fill('a');
  await tab.waitForSelector('[data-search-state=done]');
  return tab.evaluate(async (all) => {
    const input = document.querySelector<HTMLInputElement>('main form input');
    const list = document.querySelector<HTMLElement>('[data-search-results]');
    const type = async (text: string) => {
      if (!input || !list) throw new Error('The search page has lost its box or its list');
      input.value = text;
      const start = performance.now();
      input.form?.requestSubmit();
      // `searching` is set at once: the next change is the answer.
      while (list.dataset['searchState'] === 'searching') await new Promise((next) => setTimeout(next));
      return performance.now() - start;
    };
    for (const text of all) await type(text);
    const times: number[] = [];
    for (const text of all) times.push(await type(text));
    return times.sort((a, b) => a - b);
  }, typed);
}

/** What search costs on a site: bytes and requests of three questions a language, and the time of a keystroke. */
export const benchSearch = (name: string, folder: string): Promise<void> =>
  served(folder, async (browser) => {
    console.log(`\nsearch on ${name}, cold cache, average of three questions:`);
    for (const locale of locales) {
      const three = {
        fr: ['extradition', 'preuve électronique', 'hameconage'],
        vi: ['dan do', 'chứng cứ điện tử', 'lua dao truc tuyen'],
      }[locale];
      const box = [];
      const address = [];
      for (const question of three) {
        box.push(await fromTheBox(browser, locale, question));
        address.push(await fromTheAddress(browser, locale, question));
      }
      const mean = (all: { bytes: number; requests: number }[]) =>
        `${kB(average(all.map(({ bytes }) => bytes)))}, ${average(all.map(({ requests }) => requests)).toFixed(0)} requests`;
      console.log(
        `  ${locale}: on focus ${mean(box.map(({ focus }) => focus))}; to the first results under the box ${mean(box)};`,
      );
      console.log(
        `      to the results of the search page, texts included ${mean(address)}, ${average(address.map(({ time }) => time)).toFixed(0)} ms`,
      );
      const tab = await browser.newPage();
      const times = await keystrokes(tab, locale);
      const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
      console.log(
        `      a keystroke, once loaded: median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(0.999)} ms (${times.length} keystrokes)`,
      );
      await tab.close();
    }
  });
