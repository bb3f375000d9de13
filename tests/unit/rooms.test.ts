import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, posix } from 'node:path';
import { test } from 'node:test';

/** From top to bottom: a room imports itself and the rooms below it. */
const rooms = [
  'pages',
  'layouts',
  'components',
  'checks',
  'search',
  'offline',
  'formats',
  'figures',
  'translation',
  'catalogue',
  'policy',
  'markdown',
  'fonts',
  'schemas',
  'language',
];

const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

/** What is wrong with an import of a file of `src/` (both as paths below `src/`), or nothing. */
function wrongImport(file: string, imported: string): string | undefined {
  const from = roomOf(file);
  if (imported.startsWith('astro:')) {
    const allowed = file.endsWith('.astro') || from === 'pages' || file === 'content.config.ts';
    return allowed ? undefined : `${file} imports ${imported}: take plain data instead`;
  }
  if (!imported.startsWith('.') || from === '') return undefined;
  const target = posix.join(dirname(file), imported);
  const to = roomOf(target);
  if (to === 'styles') return ['pages', 'layouts', 'styles'].includes(from) ? undefined : `${file} imports a style`;
  if (!rooms.includes(to)) return `${file} imports ${target}, which is in no room`;
  return rooms.indexOf(to) < rooms.indexOf(from) ? `${file} looks up to ${target}` : undefined;
}

/** Every module that a source names, as written there. */
const importsOf = (source: string) => [...source.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name ?? '');

const files = globSync('**/*.{ts,astro,css}', { cwd: 'src' }).sort();
const read = (file: string) => readFileSync(`src/${file}`, 'utf8');

test('no file of src imports from a room above its own, or from outside the rooms', () => {
  assert.ok(files.length > 50, 'the files of src were not found');
  const wrong = files.flatMap((file) => importsOf(read(file)).flatMap((name) => wrongImport(file, name) ?? []));
  assert.deepEqual(wrong, []);
});

test('a bad import is found and a good one is not', () => {
  const cases: [file: string, imported: string, wrong: boolean][] = [
    ['language/words.ts', '../catalogue/find.ts', true],
    ['figures/TableOf68.astro', '../components/frame/Contents.astro', true],
    ['catalogue/find.ts', '../styles/site.css', true],
    ['catalogue/find.ts', '../../tests/site/dist.ts', true],
    ['catalogue/find.ts', 'astro:content', true],
    ['checks/content.ts', 'astro:content', true],
    ['pages/sitemap.xml.ts', 'astro:content', false],
    ['figures/TableOf68.astro', 'astro:content', false],
    ['pages/[locale]/[timeline].astro', '../../catalogue/find.ts', false],
    ['components/kit/Fact.astro', './Term.astro', false],
    ['layouts/Site.astro', '../styles/site.css', false],
    ['catalogue/find.ts', 'node:fs', false],
  ];
  for (const [file, imported, wrong] of cases) {
    assert.equal(wrongImport(file, imported) !== undefined, wrong, `${file} importing ${imported}`);
  }
});

test('imports are read whatever their form', () => {
  const source =
    "import a, {\n  b,\n} from './a.ts';\nimport type { C } from './c.ts';\nimport './d.css';\nawait import('./e.ts');";
  assert.deepEqual(importsOf(source), ['./a.ts', './c.ts', './d.css', './e.ts']);
});

test('each folder of src is a room with one job', () => {
  const folders = [...new Set(files.map(roomOf).filter((room) => room !== '' && room !== 'styles'))].sort();
  assert.deepEqual(folders, [...rooms].sort());
});

test('no folder is a drawer for everything', () => {
  const names = files.flatMap((file) => dirname(file).split('/'));
  for (const drawer of ['utils', 'lib', 'helpers', 'common', 'misc']) assert.ok(!names.includes(drawer), drawer);
});

test('what is seen has a PascalCase name, what is done a kebab-case one', () => {
  for (const file of files.filter((name) => roomOf(name) !== 'pages')) {
    const good = file.endsWith('.astro')
      ? /^([A-Z][a-z0-9]*)+\.astro$/
      : /^[a-z0-9]+(-[a-z0-9]+)*(\.client|\.d|\.config)?\.(ts|css)$/;
    assert.match(basename(file), good, file);
  }
});

test('no source file is longer than 150 lines', () => {
  const long = files.filter((file) => read(file).trimEnd().split('\n').length > 150);
  assert.deepEqual(long, []);
});
