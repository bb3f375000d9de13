/** The quiz of a lesson, and the finder of lessons: with script, without, and by keyboard. */
import { expect, test, type Page } from '@playwright/test';

const quiz = '/fr/lecons/signe-ratifie-en-vigueur/quiz/';
const question = (page: Page, id: string) => page.locator(`[data-question="${id}"]`);
const stored = (page: Page) => page.evaluate(() => Object.keys(localStorage));

test('without script a quiz is read, tried and checked: the answer is folded beneath each question', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(quiz);
  const first = question(page, 'signing-means');
  await first.getByLabel('Il change sa loi pour l’adapter au traité.').check();
  await expect(first.getByText('Signer annonce une intention.')).toBeHidden();
  await first.getByText('Voir la réponse').click();
  await expect(first.getByText('Signer annonce une intention.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Vérifier' })).toHaveCount(0);
});

test('@cross a right answer is told and explained, a wrong one is met with a reason and nothing is given away', async ({
  page,
}) => {
  await page.goto(quiz);
  const first = question(page, 'signing-means');
  const status = first.getByRole('status');
  await first.getByRole('button', { name: 'Vérifier' }).click();
  await expect(status).toHaveText('Choisissez d’abord une réponse.');
  await first.getByLabel('Il s’oblige à l’appliquer dès le lendemain.').check();
  await first.getByRole('button', { name: 'Vérifier' }).click();
  await expect(status).toContainText('Pas encore.');
  await expect(first.getByText('Signer annonce une intention.')).toBeHidden();
  await first.getByLabel('Il dit son accord').check();
  await first.getByRole('button', { name: 'Vérifier' }).click();
  await expect(status).toHaveText('C’est juste.');
  await expect(first.getByText('Signer annonce une intention.')).toBeVisible();
  await expect(page.locator('.quiz output')).toHaveText(/^Justes : 1 sur \d+$/);
});

test('a question of several answers is right with all of them, and only with them', async ({ page }) => {
  await page.goto(quiz);
  const several = question(page, 'ways-to-be-bound');
  const check = several.getByRole('button', { name: 'Vérifier' });
  await several.getByLabel('Signer, puis ratifier').check();
  await check.click();
  await expect(several.getByRole('status')).not.toHaveText('C’est juste.');
  await several.getByLabel('Adhérer sans avoir signé').check();
  await check.click();
  await expect(several.getByRole('status')).toHaveText('C’est juste.');
  await several.getByLabel('Assister à la cérémonie').check();
  await check.click();
  await expect(several.getByRole('status')).not.toHaveText('C’est juste.');
});

test('matching and ordering are done with lists, and checked whole', async ({ page }) => {
  await page.goto(quiz);
  const order = question(page, 'order-of-a-treaty');
  const check = order.getByRole('button', { name: 'Vérifier' });
  const steps = [
    'Les négociateurs s’accordent',
    'L’Assemblée générale',
    'Des pays signent',
    'Le quarantième',
    'La Convention entre',
  ];
  for (const [index, step] of steps.entries()) {
    await order.getByLabel(step).selectOption(`Étape ${index + 1}`);
    if (index === 0) {
      await check.click();
      await expect(order.getByRole('status')).toHaveText('Choisissez d’abord une réponse.');
    }
  }
  await check.click();
  await expect(order.getByRole('status')).toHaveText('C’est juste.');
});

test('@cross a quiz is done by keyboard alone', async ({ page }) => {
  await page.goto(quiz);
  const first = question(page, 'signing-means');
  await first.getByRole('radio').first().focus();
  for (let press = 0; press < 4; press += 1) {
    if (await first.getByLabel('Il dit son accord').isChecked()) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(first.getByRole('status')).toHaveText('C’est juste.');
});

test('nothing is kept on the device unless asked; once asked, answers come back, and are forgotten on demand', async ({
  page,
}) => {
  await page.goto(quiz);
  const answer = question(page, 'signing-means').getByLabel('Il dit son accord');
  await answer.check();
  expect(await stored(page)).toEqual([]);
  await page.reload();
  await expect(answer).not.toBeChecked();
  const remember = page.getByLabel('Retenir mes réponses sur cet appareil');
  await remember.check();
  await answer.check();
  expect(await stored(page)).toEqual(['quiz signed-ratified-in-force']);
  await page.reload();
  await expect(answer).toBeChecked();
  await expect(remember).toBeChecked();
  await remember.uncheck();
  expect(await stored(page)).toEqual([]);
});

test('a damaged memory of a quiz stops nothing', async ({ page }) => {
  await page.goto(quiz);
  await page.evaluate(() => localStorage.setItem('quiz signed-ratified-in-force', '{"signing-means":'));
  await page.reload();
  const first = question(page, 'signing-means');
  await first.getByLabel('Il dit son accord').check();
  await first.getByRole('button', { name: 'Vérifier' }).click();
  await expect(first.getByRole('status')).toHaveText('C’est juste.');
});

test('@cross a teacher finds a lesson by age, subject and programme, and sees the one file wanted', async ({ page }) => {
  await page.goto('/vi/bai-hoc/');
  const lessons = page.locator('.lesson-list > li');
  await expect(lessons.filter({ visible: true })).toHaveCount(12);
  await page.getByLabel('Chủ đề').selectOption('Tự bảo vệ');
  const safe = await lessons.filter({ visible: true }).count();
  expect(safe).toBeGreaterThan(1);
  expect(safe).toBeLessThan(12);
  await expect(page.locator('lesson-finder output')).toHaveText(`${safe} trên 12 bài`);
  await page.getByLabel('Tệp').selectOption('Moodle');
  await expect(lessons.filter({ visible: true }).first().locator('[data-format]:visible')).toHaveText('Moodle');
  await page.getByLabel('Tuổi học sinh').selectOption('15–18 tuổi');
  await page.getByLabel('Chủ đề').selectOption('Điều tra');
  const left = await lessons.filter({ visible: true }).all();
  expect(left.length).toBeGreaterThan(0);
  for (const lesson of left) await expect(lesson).toHaveAttribute('data-age', /15-18/);
});

test('where no lesson answers, the page says so and what to do', async ({ page }) => {
  await page.goto('/fr/lecons/');
  await page.getByLabel('Âge des élèves').selectOption('11 à 14 ans');
  await page.getByLabel('Thème').selectOption('L’enquête');
  await expect(page.locator('lesson-finder output')).toHaveText('Aucune leçon ne répond à tous ces choix. Retirez-en un.');
});

test('without script every lesson is listed, with all its files and no form', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/fr/lecons/');
  await expect(page.locator('.lesson-list > li:visible')).toHaveCount(12);
  await expect(page.getByLabel('Thème')).toBeHidden();
});
