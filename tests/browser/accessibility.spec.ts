import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { kinds, tried } from './addresses.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// The pages’ own policy forbids scripts from elsewhere, and so would forbid axe.
test.use({ bypassCSP: true });

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(
    (rules) =>
      (window as unknown as { axe: { run: (root: Document, options: object) => Promise<AxeResults> } }).axe.run(document, {
        runOnly: rules,
        resultTypes: ['violations'],
      }),
    RULES,
  );
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(', ')}`,
  );
}

const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

// Pages are taken by the dozen: a tab of its own for each would cost more than the test.
const dozens = Array.from({ length: Math.ceil(tried.length / 12) }, (_, index) => tried.slice(index * 12, index * 12 + 12));

for (const [index, some] of dozens.entries()) {
  test(`axe finds no fault, and nothing scrolls sideways at 320 pixels: pages ${index * 12 + 1} to ${index * 12 + some.length}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of some) {
      await page.goto(address);
      expect(await sidewaysScroll(page), `${address} scrolls sideways`).toBeLessThanOrEqual(0);
      expect(await violations(page), address).toEqual([]);
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no fault on any kind of page, wide, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const address of kinds) {
      await page.goto(address);
      expect(await violations(page), address).toEqual([]);
    }
  });
}

test('text keeps its room when its spacing is widened (WCAG 1.4.12)', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of kinds) {
    await page.goto(address);
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
    });
    expect(await sidewaysScroll(page), address).toBeLessThanOrEqual(0);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *:not(.visually-hidden)')]
        .filter((node) => getComputedStyle(node).overflowY === 'hidden' && node.scrollHeight > node.clientHeight + 1)
        .map((node) => node.className || node.tagName),
    );
    expect(cut, address).toEqual([]);
  }
});
