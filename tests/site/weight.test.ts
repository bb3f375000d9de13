import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weighAll, type Weight } from './weigh.ts';

const weights = weighAll();
const of = (type: string) => weights.filter((page) => page.type === type);
const average = (pages: Weight[]) => pages.reduce((sum, page) => sum + page.html + page.css, 0) / pages.length;

for (const type of ['article', 'side by side', 'chapter', 'message', 'lesson']) {
  test(`the HTML and CSS of ${type} pages weigh 10 kB on average and 14 kB at most, in brotli`, () => {
    assert.ok(average(of(type)) <= 10_000, `${average(of(type))}`);
    for (const page of of(type)) assert.ok(page.html + page.css <= 14_000, `${page.address}: ${page.html + page.css}`);
  });
}

// A case tells six to nine steps: alone of the texts, its pages weigh more than the average of all.
test('the pages of cases weigh 14 kB at most, and all text pages together 10 kB on average', () => {
  for (const page of of('case')) assert.ok(page.html + page.css <= 14_000, `${page.address}: ${page.html + page.css}`);
  const texts = weights.filter(({ type }) => type !== 'list' && type !== 'other');
  assert.ok(average(texts) <= 10_000, `${average(texts)}`);
});

test('the long lists weigh 30 kB at most', () => {
  for (const page of of('list')) assert.ok(page.html + page.css <= 30_000, `${page.address}: ${page.html + page.css}`);
});

test('before the reader acts, a page loads 3 kB of script at most', () => {
  for (const page of weights) assert.ok(page.script <= 3000, `${page.address}: ${page.script}`);
});

test('a page loads two font files at most, and 60 kB', () => {
  for (const page of weights) {
    assert.ok(page.fontFiles <= 2, page.address);
    assert.ok(page.fonts <= 60_000, page.address);
  }
});
