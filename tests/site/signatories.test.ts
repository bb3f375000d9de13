import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { pages, type BuiltPage } from './dist.ts';

const both = pages.filter(({ address }) => ['/fr/etats/', '/vi/quoc-gia/'].includes(address));
const namesOn = ({ $ }: BuiltPage, where: string) =>
  $(`${where} title`)
    .toArray()
    .map((node) => $(node).text());

test('the map marks, by its name, every signatory of the list that is a State, and nobody else', () => {
  assert.equal(both.length, 2);
  for (const page of both) {
    const { $ } = page;
    const listed = $('states-table tbody tr:not([data-group=organization]) th')
      .toArray()
      .map((node) => $(node).contents().first().text());
    assert.deepEqual([...new Set(namesOn(page, '.world'))].sort(), listed.sort(), page.address);
    assert.ok(($('.world').attr('aria-label') ?? '').length > 20);
  }
});

test('a signature that is not sure has its own pattern on the map, and its name under it', () => {
  for (const page of both) {
    const unsure = namesOn(page, '.world .unsure');
    assert.ok(unsure.length > 0 && unsure.length < 10);
    for (const name of unsure) assert.ok(page.$('.legend').text().includes(name), name);
    for (const name of namesOn(page, '.world .sure')) assert.ok(!unsure.includes(name), name);
  }
});

test('under the map stand the counts by region, the rule for its lines, and the way to the list', () => {
  for (const { $ } of both) {
    const under = $('.map figcaption');
    assert.equal(under.find('a[href$="#signatories-by-region"]').length, 1);
    assert.match(under.text(), /Natural Earth/);
    assert.equal(under.find('a[href="#liste"]').length, 1);
    assert.equal($('#liste').length, 1);
  }
});

test('the growth of the number of signatures is told in words beside its bars, with the caveat on the last count', () => {
  for (const { $ } of both) {
    const days = $('.growth li')
      .toArray()
      .map((node) => $(node).text());
    assert.match(days[0] ?? '', /69/);
    assert.match(days[1] ?? '', /72/);
    assert.equal($('.growth li > .bar[aria-hidden=true]').length, days.length);
    assert.equal($('.growth a[href$="#latest-count"]').length, 1);
  }
});

test('the two pictures weigh 30 kB at most, in brotli', () => {
  for (const { $, address } of both) {
    const weight = brotliCompressSync($.html($('.map, .growth'))).length;
    assert.ok(weight <= 30_000, `${address}: ${weight}`);
  }
});
