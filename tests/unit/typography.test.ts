import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colon, typeset } from '../../src/language/typography.ts';

const cases: [promise: string, typed: string, printed: string][] = [
  ['an apostrophe is curly', "l'accès d'un État", 'l’accès d’un État'],
  ['a narrow no-break space stands before ; ! ? % and €', 'a ; b ! c ? 5 % 5 €', 'a\u202F; b\u202F! c\u202F? 5\u202F% 5\u202F€'],
  ['a no-break space stands before a colon', 'trois buts : aider', 'trois buts\u00A0: aider'],
  ['no-break spaces stand inside quotation marks', '« sans droit »', '«\u00A0sans droit\u00A0»'],
  ['straight quotation marks inside others are curly', '« dire "oui", ("non") »', '«\u00A0dire “oui”, (“non”)\u00A0»'],
  ['a narrow no-break space parts the thousands', '2 500 et 1 000 000', '2\u202F500 et 1\u202F000\u202F000'],
  ['a year before a longer number keeps its space', '2024 12345', '2024 12345'],
  ['the colon of an address is left alone', 'https://docs.un.org', 'https://docs.un.org'],
  ['a text already typeset stays as it is', 'l’accès\u00A0: «\u00A0oui\u00A0»\u202F!', 'l’accès\u00A0: «\u00A0oui\u00A0»\u202F!'],
];

for (const [promise, typed, printed] of cases) {
  test(`in French, ${promise}`, () => assert.equal(typeset('fr', typed), printed));
}

test('Vietnamese is left as typed', () => {
  const typed = "“Chính cô ấy đưa cho tôi mà”, anh bào chữa: 2.500 người ; 5 % ! d'accord";
  assert.equal(typeset('vi', typed), typed);
});

test('letters typed with loose marks are composed in both languages', () => {
  assert.equal(typeset('vi', 'Điều'.normalize('NFD')), 'Điều');
  assert.equal(typeset('fr', 'accès'.normalize('NFD')), 'accès');
});

test('a colon is set off in French only', () => {
  assert.equal(colon('fr'), '\u00A0:');
  assert.equal(colon('vi'), ':');
});
