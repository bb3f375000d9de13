import { load } from 'cheerio';
import { shownText, type ReadQuestion } from './quiz-back.ts';

interface Item extends ReadQuestion {
  id: string;
  profile: string;
  after: string;
}

function items(xml: string): Item[] {
  const $ = load(xml, { xml: true });
  return $('assessment > section > item')
    .toArray()
    .map((node) => {
      const score = $(node).find('respcondition:has(> setvar)');
      if (score.length !== 1 || score.find('setvar').text() !== '100') throw new Error('an item without its one way to 100');
      const wanted = score.find('varequal').filter((_, equal) => $(equal).closest('not').length === 0);
      const right = wanted.toArray().map((equal) => $(equal).text());
      return {
        id: $(node).attr('ident') ?? '',
        profile: $(node).find('> itemmetadata fieldentry').text(),
        ask: shownText($(node).find('> presentation > material mattext').text()),
        answers: $(node)
          .find('response_label')
          .toArray()
          .map((label): [string, boolean] => [
            shownText($(label).find('mattext').text()),
            right.includes($(label).attr('ident') ?? ''),
          ]),
        after: $(node).find('itemfeedback[ident=general] mattext').text(),
      };
    });
}

/** A question of an assessment, put together again where it was taken apart. */
export interface QtiQuestion extends ReadQuestion {
  id: string;
  after: string;
  profiles: string[];
}

/**
 * Reads an assessment back. Items `x-fr-1`, `x-fr-2` … are the pairs of one question, each « question — left side » with
 * every right side.
 */
export function readQti(xml: string): QtiQuestion[] {
  const questions = new Map<string, QtiQuestion>();
  for (const { id, profile, ask, answers, after } of items(xml)) {
    const [, whole] = id.match(/^(.*-(?:fr|vi))-\d+$/) ?? [];
    if (!whole) {
      questions.set(id, { id, ask, answers, after, profiles: [profile] });
      continue;
    }
    const cut = ask.lastIndexOf(' — ');
    const rights = answers.filter(([, right]) => right).map(([text]) => text);
    if (cut < 0 || rights.length !== 1) throw new Error(`${id} is no pair of a question`);
    const found = questions.get(whole) ?? { id: whole, ask: ask.slice(0, cut), answers: [], after, profiles: [] };
    found.answers.push([ask.slice(cut + 3), rights[0] ?? '']);
    found.profiles.push(profile);
    questions.set(whole, found);
  }
  return [...questions.values()];
}
