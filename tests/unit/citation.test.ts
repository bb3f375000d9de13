import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citation } from '../../src/language/citation.ts';

test('in French a page is cited by its title, the site, the day it was read again', () => {
  assert.equal(
    citation('fr', "Article 16. Diffusion non consentie d'images intimes", { reviewed: '2026-11-21' }),
    '«\u00A0Article 16. Diffusion non consentie d’images intimes\u00A0», La Convention de Hanoï, expliquée, relu le 21 novembre 2026,',
  );
});

test('in Vietnamese the site and its year come first', () => {
  assert.equal(
    citation('vi', 'Điều 16. Phát tán', { reviewed: '2026-11-01' }),
    'Hiểu Công ước Hà Nội (2026), “Điều 16. Phát tán”, rà soát ngày 1 tháng 11 năm 2026,',
  );
});

test('where no review is noted, the day of the page is said as that, not as a review', () => {
  assert.match(citation('fr', 'Chapitre II', { built: '2027-01-01' }), /, version du 1er janvier 2027,$/);
  assert.match(citation('vi', 'Chương II', { built: '2027-01-01' }), /\(2027\), “Chương II”, bản ngày 1 tháng 1 năm 2027,$/);
});
