/** Do readers find what they look for? Every question of questions.yaml, asked on the built site; printed by class. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import type { Locale } from '../../src/language/locales.ts';
import { searchPage } from './addresses.ts';

interface Question {
  ask: string;
  locale: Locale;
  class: string;
  expect: string[];
}
const questions = parse(readFileSync('tests/browser/questions.yaml', 'utf8')) as Question[];

/** The place of the first good answer among the results, from 1; 0 when it is not there. */
async function placeOf(tab: Page, question: Question): Promise<number> {
  await tab.getByRole('searchbox').fill(question.ask);
  await tab.getByRole('searchbox').press('Enter');
  await expect(tab.locator('[data-search-results]')).toHaveAttribute('data-search-state', /done|empty/);
  const found = await tab
    .locator('[data-search-results] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const good = (href: string) =>
    question.expect.some((wanted) => (wanted.includes('#') ? href === wanted : href.split('#')[0] === wanted));
  return found.findIndex(good) + 1;
}

const share = (places: number[], most: number) => places.filter((place) => place > 0 && place <= most).length / places.length;
const percent = (part: number) => `${Math.round(part * 100)} %`;

test('there are 50 questions a language at least, a third without marks, a fifth with a slip', () => {
  for (const locale of ['fr', 'vi']) {
    const own = questions.filter((question) => question.locale === locale);
    const count = (name: string) => own.filter((question) => question.class === name).length / own.length;
    expect(own.length).toBeGreaterThanOrEqual(50);
    expect(count('bare')).toBeGreaterThanOrEqual(1 / 3);
    expect(count('typo')).toBeGreaterThanOrEqual(1 / 5);
    expect(count('other-language')).toBeGreaterThan(0);
  }
});

for (const locale of ['fr', 'vi'] as const) {
  test(`in ${locale}, 95 % of the questions find their answer first, and all of them among the first five`, async ({
    page: tab,
  }) => {
    const places = new Map<Question, number>();
    await tab.goto(searchPage[locale]);
    for (const question of questions.filter((one) => one.locale === locale)) places.set(question, await placeOf(tab, question));
    const classes = Map.groupBy(places, ([question]) => question.class);
    for (const [name, asked] of [['all', [...places]] as const, ...classes]) {
      const own = asked.map(([, place]) => place);
      console.log(
        `${locale} ${name.padEnd(14)} ${String(own.length).padStart(3)} questions: first ${percent(share(own, 1))}, in five ${percent(share(own, 5))}`,
      );
    }
    const missed = [...places].filter(([, place]) => place === 0 || place > 5).map(([{ ask }]) => ask);
    expect(missed).toEqual([]);
    expect(share([...places.values()], 1)).toBeGreaterThanOrEqual(0.95);
  });
}
