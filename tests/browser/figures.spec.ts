import { expect, test, type Page } from '@playwright/test';

const timelines = ['/fr/chronologie/', '/vi/dong-thoi-gian/'];
const chapters = Array.from({ length: 9 }, (_, index) => [`/fr/chapitres/${index + 1}/`, `/vi/chuong/${index + 1}/`]).flat();

/** The texts of the pictures that reach out of the rectangle they stand in, or of the picture. */
const cut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>('svg.diagram text, svg.scale text')].flatMap((text) => {
      const [at, picture] = [text.getBBox(), text.ownerSVGElement?.viewBox.baseVal];
      const boxes = [...(text.ownerSVGElement?.querySelectorAll<SVGRectElement>('.box') ?? [])].map((box) => box.getBBox());
      const around = boxes.find((box) => at.x >= box.x && at.x < box.x + box.width && at.y >= box.y && at.y < box.y + box.height);
      const right = around ? around.x + around.width : (picture?.width ?? 0);
      return at.x < 0 || at.x + at.width > right + 0.5 ? [text.textContent] : [];
    }),
  );

for (const width of [320, 1280]) {
  test(`the words of every picture have room in the font of the reader, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of [...chapters, ...timelines]) {
      await page.goto(address);
      expect(await cut(page), address).toEqual([]);
    }
  });
}

test('on the narrowest screen, every point and every number of the pictures is 24 pixels large', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [...timelines, '/fr/chapitres/5/', '/vi/chuong/4/']) {
    await page.goto(address);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.scale .point, .diagram a')].flatMap((node) => {
        const { width, height } = node.getBoundingClientRect();
        return width < 23.9 || height < 23.9 ? [`${node.textContent}: ${width} × ${height}`] : [];
      }),
    );
    expect(small, address).toEqual([]);
  }
});

test('on paper, no picture is taller than a page', async ({ page }) => {
  // An A4 page less the margins of print.css: 178 × 261 mm, at 96 pixels an inch.
  await page.setViewportSize({ width: 673, height: 986 });
  await page.emulateMedia({ media: 'print' });
  for (const address of [...chapters, ...timelines, '/fr/etats/', '/vi/quoc-gia/']) {
    await page.goto(address);
    const heights = await page
      .locator('svg.diagram, svg.scale, svg.world')
      .evaluateAll((pictures) => pictures.map((picture) => picture.getBoundingClientRect().height));
    expect(heights.length, address).toBeGreaterThan(0);
    expect(Math.max(...heights), address).toBeLessThanOrEqual(986);
  }
});

test('the keyboard reaches the points of the timeline, one after the other, and leads to the list @cross', async ({ page }) => {
  await page.goto('/fr/chronologie/');
  const points = page.locator('.scale .point');
  await points.first().focus();
  await page.keyboard.press('Tab');
  await expect(points.nth(1)).toBeFocused();
  const place = await points.nth(1).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${place}$`));
  await expect(page.locator(`h3${place}`)).toBeInViewport();
});

test('a point says its date and its event to those who do not see it', async ({ page }) => {
  await page.goto('/fr/chronologie/');
  await expect(page.getByRole('link', { name: /^32\. 24 décembre 2024/ })).toHaveCount(1);
  await page.goto('/fr/chapitres/4/');
  await expect(page.locator('.diagram').getByRole('link', { name: 'Article 24, Garanties' })).toHaveCount(1);
});
