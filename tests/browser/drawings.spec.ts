import { expect, test } from '@playwright/test';
import { easel, readyTab, show } from '../../src/formats/pictures/drawn-in-browser.ts';
import { stillFonts } from '../../src/formats/print/still-fonts.ts';

const square = (name: string) =>
  `<svg viewBox="0 0 400 300"><g id="article-7"><rect x="10" y="10" width="200" height="100"/><text x="20" y="80" font-size="40">${name}</text></g></svg>`;

test('a drawing whose text goes out of its square is refused, with the article; one whose text stays is not', async ({
  page,
}) => {
  await readyTab(page, easel(await stillFonts()));
  await show(page, square('Accès'), 'affiche.pdf');
  await expect(show(page, square('Accès illégal'), 'affiche.pdf')).rejects.toThrow(
    /affiche\.pdf, article-7: « Accès illégal » goes out of its room\. Shorten it in content\//,
  );
});
