/** npm run addresses:publish: adds what the built site has to the list of published addresses; takes nothing away. */
import { readFileSync, writeFileSync } from 'node:fs';
import { DIST, pages } from './dist.ts';
import { citable, LIST, readList, withNew, writeList } from './published.ts';

if (pages.length === 0) throw new Error(`No page in ${DIST}: run « npm run build » first`);
const before = readList(readFileSync(LIST, 'utf8'));
const after = withNew(before, citable(pages));
writeFileSync(LIST, writeList(after));
const anchors = (list: typeof after) => [...list.values()].reduce((sum, own) => sum + own.size, 0);
console.log(`${LIST}: ${after.size - before.size} new addresses, ${anchors(after) - anchors(before)} new anchors`);
