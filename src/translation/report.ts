/** npm run translation:report: which translations no longer say what their source says. Exits with 1 when there is one. */
import { readPairs } from './read-pairs.ts';

const pairs = readPairs();
const late = pairs.filter(({ state }) => state.state !== 'current');
console.log(`${pairs.length} pairs, ${pairs.length - late.length} current, ${late.length} to read again`);
for (const { name, state } of late) {
  const what = state.state === 'outdated' ? `the ${state.from} text has changed since the translation was read` : 'never stamped';
  console.log(`  ${name}: ${what}. Read both, then: npm run translation:stamp -- ${name}`);
}
process.exitCode = late.length ? 1 : 0;
