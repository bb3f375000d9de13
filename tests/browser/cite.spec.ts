/** « Cite, share » under a text: by keyboard, where copying is refused, where the device can share, from a disk. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const article = { fr: '/fr/articles/16/', vi: '/vi/dieu/16/' };
const said = (page: Page) => page.locator('.cite [role=status]');
const canonical = (page: Page) => page.locator('link[rel=canonical]').evaluate((link) => (link as HTMLLinkElement).href);
const button = (page: Page, name: string) => page.locator('.cite').getByRole('button', { name, exact: true });
const selected = (page: Page) => page.evaluate(() => getSelection()?.toString());

/** Stands for the clipboard, which each engine guards in its own way: what is written is kept in the page, or refused. */
const clipboard = (page: Page, how: 'kept' | 'refused') =>
  page.addInitScript((way) => {
    const writeText = async (text: string) => {
      if (way === 'refused') throw new DOMException('refused', 'NotAllowedError');
      document.documentElement.dataset['copied'] = text;
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  }, how);
const copied = (page: Page) => page.locator('html').getAttribute('data-copied');

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.cite summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.cite button').first()).toBeVisible();
}

test('nothing that copies is loaded before the reader opens « cite, share » @cross', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => /copy-and-share/.test(request.url()) && scripts.push(request.url()));
  await page.goto(article.fr, { waitUntil: 'networkidle' });
  expect(scripts).toEqual([]);
  expect(await page.locator('.cite button, .mark').count()).toBe(0);
  await page.locator('.cite summary').click();
  await expect(button(page, 'Copier le lien')).toBeVisible();
  expect(scripts).toHaveLength(1);
});

test('the keyboard copies the address and the citation, and is told so @cross', async ({ page }) => {
  await clipboard(page, 'kept');
  await open(page, article.vi);
  await button(page, 'Sao chép liên kết').focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Đã sao chép');
  expect(await copied(page)).toBe(await canonical(page));
  await button(page, 'Sao chép câu trích dẫn').focus();
  await page.keyboard.press('Space');
  await expect(said(page)).toContainText('“Điều 16.');
  expect(await copied(page)).toBe(await page.locator('[data-citation]').evaluate((line) => line.textContent));
});

test('Chromium’s own clipboard receives the address', async ({ page, context }) => {
  // No other engine lets a test read it: this test is not for the second one.
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, article.fr);
  await button(page, 'Copier le lien').click();
  await expect(said(page)).toContainText('Copié');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await canonical(page));
});

test('marks are shown when asked for, copy the address of their passage, and go @cross', async ({ page }) => {
  await clipboard(page, 'kept');
  await open(page, article.fr);
  await button(page, 'Un lien par paragraphe').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Un lien par paragraphe')).toHaveAttribute('aria-pressed', 'true');
  const passages = await page.locator('.prose :is(h2, h3, p, li)[id]').count();
  await expect(page.locator('.mark')).toHaveCount(passages);
  await page.getByRole('link', { name: 'Copier le lien du passage #limites-2' }).focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('#limites-2');
  expect(await copied(page)).toBe(`${await canonical(page)}#limites-2`);
  await button(page, 'Un lien par paragraphe').click();
  await expect(page.locator('.mark')).toHaveCount(0);
});

test('where copying is refused, the text is selected and the reader is told @cross', async ({ page }) => {
  await clipboard(page, 'refused');
  await open(page, article.fr);
  await button(page, 'Copier le lien').click();
  await expect(said(page)).toContainText('sélectionné');
  expect(await selected(page)).toBe(await canonical(page));
  await button(page, 'Copier la citation').click();
  expect(await selected(page)).toContain('Article 16. Diffusion non consentie');
  await button(page, 'Un lien par paragraphe').click();
  await page.locator('#exemple-1 .mark').click();
  await expect(said(page)).toContainText('sélectionné');
  expect(await selected(page)).toBe(`${await canonical(page)}#exemple-1`);
});

for (const can of [true, false]) {
  test(`the device’s own sheet is offered where there is one: ${can}`, async ({ page }) => {
    await page.addInitScript((there) => {
      if (!there) Reflect.deleteProperty(Navigator.prototype, 'share');
      else {
        const share = async (what: ShareData) => {
          document.documentElement.dataset['shared'] = what.url;
        };
        Object.defineProperty(navigator, 'share', { configurable: true, value: share });
      }
    }, can);
    await open(page, article.fr);
    await expect(button(page, 'Partager…')).toHaveCount(can ? 1 : 0);
    if (!can) return;
    await button(page, 'Partager…').click();
    expect(await page.locator('html').getAttribute('data-shared')).toBe(await canonical(page));
  });
}

test('when the script does not come, the citation and the links are there all the same', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route(/copy-and-share/, (route) => route.abort());
  await page.goto(article.fr);
  await page.locator('.cite summary').click();
  await expect(page.locator('.cite').getByRole('link', { name: 'Google Classroom' })).toBeVisible();
  await expect(page.locator('.cite [lang=vi]')).toContainText('Hiểu Công ước Hà Nội');
  expect(errors).toEqual([]);
});

test('on paper stands how to cite the page, and nothing to press', async ({ page }) => {
  await open(page, article.vi);
  await button(page, 'Liên kết cho từng đoạn').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-citation]')).toBeVisible();
  for (const part of ['.cite details', '.cite [role=status]', '.mark >> nth=0']) await expect(page.locator(part)).toBeHidden();
});

test.describe('for those who see, hear or touch otherwise', () => {
  // The pages’ own policy forbids scripts from elsewhere, and so would forbid axe.
  test.use({ bypassCSP: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds no fault in « cite, share » opened, marks shown, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      for (const address of Object.values(article)) {
        await open(page, address);
        await page.locator('.cite button').last().click();
        await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
        const faults = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: typeof import('axe-core') };
          return (await axe.run(document, { resultTypes: ['violations'] })).violations.map(
            ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
          );
        });
        expect(faults, address).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    });
  }
});
