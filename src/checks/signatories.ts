import { signatureSteps } from '../figures/signature-steps.ts';
import { codesOnMap } from '../figures/world-map.ts';
import { recordsOf, type Content } from './content.ts';
import type { Problem } from './problem.ts';

/** Every signatory that is a State has its own code, and the map of signatories can show it. */
export function checkPlacesOnMap(content: Content): Problem[] {
  const onMap = codesOnMap();
  const seen = new Map<string, string>();
  return recordsOf(content, 'states').flatMap(({ record: { id, file, lineOf }, data: { iso, group } }): Problem[] => {
    const problem = (what: string, cure: string) => [{ file, line: lineOf(['iso']), what: `${id}: ${what}`, cure }];
    if (iso === undefined) {
      if (group === 'organization') return [];
      return problem('a State without iso, which the map cannot show', 'add iso: its ISO 3166-1 numeric code, three digits');
    }
    if (!onMap.has(iso)) return problem(`the map has no State with the code "${iso}"`, 'write its ISO 3166-1 numeric code');
    const other = seen.get(iso);
    if (other) return problem(`"${iso}" is the code of ${other} as well`, 'give each State its own ISO 3166-1 numeric code');
    seen.set(iso, id);
    return [];
  });
}

/** The facts that count signatures up to a day: a picture counts the same ones in states.yaml. */
const COUNTED = ['signatories-day1', 'signatories-hanoi'];

/** The two places that say how many had signed on a day say the same. */
export function checkCountsOfSignatures(content: Content): Problem[] {
  const steps = signatureSteps(recordsOf(content, 'states').map(({ data }) => data)).filter(({ established }) => established);
  return recordsOf(content, 'facts')
    .filter(({ data }) => COUNTED.includes(data.id))
    .flatMap(({ record: { id, file, lineOf }, data: { value, asOf } }): Problem[] => {
      const count = steps.findLast(({ date }) => date <= asOf)?.count ?? 0;
      if (value === count) return [];
      const what = `${id} says ${String(value)}, and content/states.yaml has ${count} sure signatures up to ${asOf}`;
      return [{ file, line: lineOf(['value']), what, cure: 'look at the sources of both, and correct the one that is wrong' }];
    });
}
