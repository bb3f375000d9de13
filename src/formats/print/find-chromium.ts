/**
 * The Chromium that prints the sheets, draws the previews and runs the tests: $CHROMIUM_PATH; else, on Linux x64, the one
 * inside the npm package @sparticuz/chromium, unpacked once; else the one that `npx playwright install chromium` put in place.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

export interface Browser {
  executablePath?: string;
  env?: Record<string, string>;
}

const PACKAGE = 'node_modules/@sparticuz/chromium';

/** Unpacks one brotli file of the package; a tar is spread into a folder of its name. */
function unpack(name: string, folder: string): void {
  const bytes = brotliDecompressSync(readFileSync(join(PACKAGE, 'bin', `${name}.br`)));
  if (!name.endsWith('.tar')) return writeFileSync(join(folder, name), bytes, { mode: 0o755 });
  const into = join(folder, name.replace('.tar', ''));
  mkdirSync(into);
  execFileSync('tar', ['x', '-C', into, '--no-same-owner'], { input: bytes });
}

const starts = (executablePath: string, env: Record<string, string>) =>
  spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env } as NodeJS.ProcessEnv }).status === 0;

function packaged(): Browser | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(PACKAGE)) return undefined;
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const folder = resolve(`node_modules/.cache/chromium-${version}`);
  if (!existsSync(folder)) {
    // Unpacked aside and put in place whole: a run that is cut off leaves no half a browser.
    const aside = `${folder}.${process.pid}`;
    mkdirSync(aside, { recursive: true });
    for (const name of ['chromium', 'al2023.tar', 'fonts.tar']) unpack(name, aside);
    rmSync(folder, { recursive: true, force: true });
    renameSync(aside, folder);
  }
  const executablePath = join(folder, 'chromium');
  // A bare machine lacks NSS and expat: the package carries them, and a font.
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts/fonts') };
  const env = starts(executablePath, fonts) ? fonts : { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  return starts(executablePath, env) ? { executablePath, env } : undefined;
}

/** The Chromium to start; an empty answer leaves the choice to Playwright. Throws when $CHROMIUM_PATH is wrong. */
export function findChromium(): Browser {
  const given = process.env['CHROMIUM_PATH'];
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH is "${given}", which does not exist`);
  return given ? { executablePath: given } : (packaged() ?? {});
}
