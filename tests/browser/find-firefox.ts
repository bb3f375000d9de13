import { existsSync } from 'node:fs';

/** The Firefox to test with, $FIREFOX_PATH or Debian’s firefox-esr, where there is one. */
export function findFirefox(
  given = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
): { executablePath: string } | undefined {
  return existsSync(given) ? { executablePath: given } : undefined;
}
