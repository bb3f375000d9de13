/**
 * npm run content:report: the state of the content, language by language.
 * With -- --strict it fails on what is wrong, and on facts past their day, with the file and how to check.
 */
import { buildDay } from '../catalogue/build-day.ts';
import { mentions, parts } from '../catalogue/mentions.ts';
import { locales } from '../language/locales.ts';
import { pairsOf } from '../translation/read-pairs.ts';
import { checkContent } from './check-content.ts';
import { readAll } from './content.ts';
import { pastFacts } from './past.ts';
import { describe } from './problem.ts';

const prose = (body: string) => body.replace(/<[^>]*>|\{#[^}]*\}|[#*_]/g, ' ');
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const sentencesIn = (text: string) => text.split(/[.!?…]+(?:\s|$)/).filter((sentence) => wordsIn(sentence) > 1).length;

const strict = process.argv.includes('--strict');
const day = buildDay();
const content = readAll('content');
const problems = checkContent();
const past = pastFacts(day);

for (const locale of locales) {
  const texts = content.texts.filter((text) => text.locale === locale);
  const whole = texts.map(({ body }) => prose(body)).join('\n');
  const average = (wordsIn(whole) / Math.max(1, sentencesIn(whole))).toFixed(1);
  console.log(`${locale}: ${texts.length} texts, ${wordsIn(whole)} words, ${average} words a sentence`);
}

const named = (tag: string, key: string) =>
  new Set(
    content.texts.flatMap(({ body }) =>
      mentions(body)
        .filter((mention) => mention.tag === tag)
        .map(({ attributes }) => attributes[key]),
    ),
  );
const links = named('ArticleLink', 'n');
console.log(
  `articles no text links to: ${
    content.articles
      .map(({ id }) => id)
      .filter((id) => !links.has(id))
      .join(', ') || 'none'
  }`,
);
const facts = named('Fact', 'id');
console.log(
  `facts no text cites: ${
    content.facts
      .map(({ id }) => id)
      .filter((id) => !facts.has(id))
      .join(', ') || 'none'
  }`,
);
const terms = named('Term', 'id');
const unused = content.glossary.map(({ id }) => id).filter((id) => !terms.has(id));
console.log(`terms no text marks: ${unused.join(', ') || 'none'}`);
const debated = content.texts.filter(
  ({ folder, locale, body }) => folder === 'articles' && locale === 'fr' && parts(body).includes('debat'),
);
console.log(`articles with a debate: ${debated.length}`);
const late = pairsOf(content.texts).filter(({ state }) => state.state === 'outdated');
console.log(`translations older than their source: ${late.map(({ name }) => name).join(', ') || 'none'}`);

/** Two years after its last review, a text is read again. */
const stale = [...content.articles, ...content.messages, ...content.lessons, ...content.cases, ...content.pages].filter(
  ({ data }) => {
    const { reviewed = day } = data as { reviewed?: string };
    return `${Number(reviewed.slice(0, 4)) + 2}${reviewed.slice(4)}` < day;
  },
);
console.log(`texts past their review date (two years): ${stale.map(({ file }) => file).join(', ') || 'none'}`);

console.log(`\nfacts past their day on ${day}: ${past.length}`);
for (const { id, goodUntil, check } of past) {
  console.log(`  content/facts.yaml: ${id} was good until ${goodUntil}. ${check?.how.fr} ${check?.url}`);
}
console.log(`\nproblems: ${problems.length}`);
for (const problem of problems) console.log(describe(problem));
if (problems.length > 0 || (strict && past.length > 0)) process.exitCode = 1;
