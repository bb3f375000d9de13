import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherNames } from '../../src/search/other-names.ts';

const fr = otherNames('fr');
const vi = otherNames('vi');

test('an article has its short name, and its title in the other language', () => {
  assert.ok(fr.get('fr/articles/37/')?.foreign.includes('Dẫn độ'));
  assert.ok(vi.get('vi/dieu/37/')?.foreign.includes('Extradition'));
  assert.ok(vi.get('vi/dieu/37/')?.own.includes('Dẫn độ'));
});

test('a term has what it is also called, its name in the other language, and its articles', () => {
  const phishing = fr.get('fr/glossaire/#phishing');
  assert.ok(phishing?.own.includes('phishing'));
  assert.ok(phishing?.foreign.includes('lừa đảo qua mạng'));
  assert.ok(phishing?.articles?.includes('fr/articles/13/'));
});

test('a message has the name of its speaker, a person has a role', () => {
  assert.ok(fr.get('fr/messages/cooperation/')?.own.includes('Lương Cường'));
  assert.ok(vi.get('vi/nhan-vat/#luong-cuong')?.own.includes('Chủ tịch nước'));
});

test('a plain page has its title in the other language', () => {
  assert.ok(vi.get('vi/gioi-thieu/')?.foreign.some((name) => name.startsWith('À propos')));
});
