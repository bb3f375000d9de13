import { expect, test } from '@playwright/test';
import { kinds } from './addresses.ts';

test('no page asks another host for anything, stores anything, or complains', async ({ page, context, baseURL }) => {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) elsewhere.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  for (const address of [...kinds, '/fr/recherche/?q=acces']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const stored = await page.evaluate(async () => localStorage.length + sessionStorage.length + (await caches.keys()).length);
    expect(stored, address).toBe(0);
  }
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('nothing moves while a page loads', async ({ page }) => {
  for (const address of ['/fr/', '/vi/', '/fr/articles/7/', '/vi/dieu/13/', '/vi/dong-thoi-gian/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0)),
          ).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 500);
        }),
    );
    expect(shift, address).toBeLessThan(0.02);
  }
});

test('on paper there is the text and not the frame', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const address of ['/fr/articles/7/', '/vi/dieu/7/']) {
    await page.goto(address);
    await expect(page.locator('header.no-print')).toBeHidden();
    await expect(page.locator('nav').first()).toBeHidden();
    await expect(page.locator('#classe')).toBeVisible();
    const written = await page
      .locator('.prose a[href^="http"]')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(written).toContain('http');
  }
});

test('a wrong address is answered in both languages', async ({ page }) => {
  const answer = await page.goto('/fr/nulle-part/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByText('Cette page n’existe pas')).toBeVisible();
  await expect(page.getByText('Không có trang này')).toBeVisible();
});
