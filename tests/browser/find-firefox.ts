import { existsSync } from 'node:fs';

/** The Firefox to test with, $FIREFOX_PATH or Debian’s firefox-esr, where there is one. */
export function findFirefox(): { executablePath: string } | undefined {
  const executablePath = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';
  return existsSync(executablePath) ? { executablePath } : undefined;
}
