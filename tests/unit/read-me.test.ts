import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readMe } from '../../src/offline/usb/read-me.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-me-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('the read-me is written as an old Notepad reads it, with the day in words', () => {
  writeFileSync(join(folder, 'fr.txt'), "Copie du {day} :\nl'essentiel ; 2 500 mots.\n");
  assert.equal(
    readMe('fr', '2026-11-21', folder),
    '\uFEFFCopie du 21 novembre 2026\u00A0:\r\nl’essentiel\u00A0; 2\u00A0500 mots.\r\n',
  );
  writeFileSync(join(folder, 'vi.txt'), 'Lập {day}.\r\n');
  assert.equal(readMe('vi', '2026-11-21', folder), '\uFEFFLập ngày 21 tháng 11 năm 2026.\r\n');
});

test('a read-me that is lost, or does not say its day, stops the build', () => {
  assert.throws(() => readMe('fr', '2026-11-21', join(folder, 'nowhere')), /fr\.txt is not there/);
  writeFileSync(join(folder, 'vi.txt'), 'Bản sao.');
  assert.throws(() => readMe('vi', '2026-11-21', folder), /vi\.txt does not say the day/);
});
