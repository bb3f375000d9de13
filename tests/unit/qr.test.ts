import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { qrSvg } from '../../src/formats/lessons/qr.ts';
import { qrPixels, readQr } from './qr-pixels.ts';

const URL = 'https://example.org/hanoi/vi/bai-hoc/ky-phe-chuan-hieu-luc/';

test('a QR code read from its picture is the address it was made of', () => {
  for (const url of [URL, 'https://a.vn/', `${URL}?mot=hai&ba=bon#nam`]) {
    assert.equal(readQr(qrSvg(url, 'Bài 2')), url);
  }
});

test('around the code, four modules stay white on each side', () => {
  const { pixels, side } = qrPixels(qrSvg(URL, 'x'), 1);
  const dark = (x: number, y: number) => pixels[(y * side + x) * 4] === 0;
  for (let near = 0; near < 4; near += 1) {
    for (let along = 0; along < side; along += 1) {
      for (const [x, y] of [
        [near, along],
        [along, near],
        [side - 1 - near, along],
        [along, side - 1 - near],
      ] as const)
        assert.equal(dark(x, y), false);
    }
  }
  assert.ok(dark(4, 4), 'the corner of the code is dark');
});

test('the picture has a name, whatever signs are in it', () => {
  const title = 'Đọc « A & B » <ici> "ữ"';
  const $ = load(qrSvg(URL, title), { xml: true });
  assert.equal($('svg > title').text(), title);
  assert.equal($('svg').attr('aria-label'), title);
});
