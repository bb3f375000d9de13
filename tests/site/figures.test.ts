import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { readList } from '../../src/catalogue/read-content.ts';
import { sections } from '../../src/language/addresses.ts';
import { locales } from '../../src/language/locales.ts';
import type { Diagram } from '../../src/schemas/diagram.ts';
import type { Event } from '../../src/schemas/event.ts';
import { pageAt, pages } from './dist.ts';

for (const locale of locales) {
  test(`each chapter shows its parts, each article of the picture a link with its name (${locale})`, () => {
    for (const { data } of readList('diagrams')) {
      const { id, rows } = data as Diagram;
      const { address, $ } = pageAt(`/${locale}/${sections.chapters[locale]}/${id}/`);
      const links = $('svg.diagram a').toArray();
      assert.deepEqual(
        links.map((node) => $(node).attr('href')),
        rows.flat().flatMap(({ articles }) => articles.map((article) => `/${locale}/${sections.articles[locale]}/${article}/`)),
        address,
      );
      for (const node of links) assert.match($(node).attr('aria-label') ?? '', /^(Article|Điều) \d+, \S/, address);
      assert.ok($('svg.diagram + details li').length >= 3, `${address}: the picture is not told in words`);
    }
  });

  test(`each dated event has its point on the timeline, which leads to its place in the list (${locale})`, () => {
    const { $ } = pageAt(`/${locale}/${sections.timeline[locale]}/`);
    const dated = readList('timeline')
      .map(({ data }) => data as Event)
      .filter(({ date }) => date);
    const points = $('.scale .point').toArray();
    assert.equal(points.length, dated.length);
    assert.equal(new Set(points.map((node) => $(node).attr('href'))).size, dated.length);
    for (const node of points) {
      const event = $(`h3${$(node).attr('href')}`);
      assert.equal(event.length, 1, $(node).attr('href'));
      const name = $(node).children('title').text();
      assert.ok(name.includes(event.text().trim()) && name.includes(event.closest('.event').find('time').text()), name);
      assert.ok(name.startsWith(`${$(node).children('text').text()}. `), `${name}: the name does not begin with what is seen`);
    }
  });

  test(`the points are numbered as the list is, which counts its dated events (${locale})`, () => {
    const { $ } = pageAt(`/${locale}/${sections.timeline[locale]}/`);
    assert.ok($('.event.dated').length > 50);
    $('.event.dated').each((index, node) => {
      const id = $(node).find('h3').attr('id');
      assert.equal($(`.scale .point[href="#${id}"] > text`).text(), String(index + 1), id);
    });
  });

  test(`the clock to entry into force gives the rule, its records, and where to read the count (${locale})`, () => {
    const { $ } = pageAt(`/${locale}/`);
    assert.equal($('.clock .instruments').attr('d')?.match(/M/g)?.length, 40);
    assert.equal($('.clock .days').attr('d')?.match(/M/g)?.length, 90);
    for (const id of ['ratifications-needed', 'entry-delay', 'latest-count'])
      assert.equal($(`.clock a[href$="#${id}"]`).length, 1, id);
    assert.equal($('.clock a[href^="https://treaties.un.org/"]').length, 1);
  });
}

test('no picture made of SVG weighs more than 30 kB, in brotli', () => {
  for (const { address, $ } of pages) {
    for (const node of $('svg').toArray()) {
      const drawing = $.html(node);
      // What is small before it is compressed needs no measuring.
      if (Buffer.byteLength(drawing) <= 30_000) continue;
      const bytes = brotliCompressSync(drawing).length;
      assert.ok(bytes <= 30_000, `${address}: ${bytes}`);
    }
  }
});
