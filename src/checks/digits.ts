import type { ContentText } from '../catalogue/read-content.ts';
import { text } from '../schemas/text.ts';
import { recordsOf, type Content } from './content.ts';
import type { Problem } from './problem.ts';

const list = String.raw`\d+(?:\s*(?:,|à|au|et|ou|–|-|đến|và|hoặc)\s*(?:Điều\s+)?\d+)*`;

/** Digits that are not figures. The rule is told to authors in content/README.md, § Rules that a check enforces. */
const allowed = [
  // The name of an organisation.
  String.raw`\bARTICLE 19\b`,
  String.raw`\b(?:SHA|sha)-?256`,
  String.raw`\bHTML5\b`,
  String.raw`\b(?:WCAG|CC BY|OFL)\s\d\.\d\b`,
  String.raw`\bA[34]\b`,
  String.raw`\b24/7\b`,
  String.raw`A/(?:RES/)?\d+/\d+`,
  String.raw`(?:[Rr]ésolutions?|[Nn]ghị quyết)\s+(?:số\s+)?\d+/\d+`,
  String.raw`\b[Aa]rticles?\s+${list}`,
  String.raw`Điều\s+${list}`,
  String.raw`(?:[Pp]aragraphes?|[Kk]hoản)\s+${list}`,
  String.raw`[Tt]háng\s+\d{1,2}\b`,
  String.raw`\b(?:19|20)\d{2}\b`,
  String.raw`^\s*\d+\.\s`,
];
const ALLOWED = new RegExp(allowed.join('|'), 'gm');
const TAGS = /<[^>]*>|\{#[^}]*\}|\]\([^)\s]*\)/g;

const blank = (match: string) => match.replace(/[^\n]/g, ' ');

/** The digits of a prose that should be a fact: the run and its position. */
export function strayDigits(prose: string): { digits: string; index: number }[] {
  const rest = prose.replace(TAGS, blank).replace(ALLOWED, blank);
  return [...rest.matchAll(/\d+(?:[.,\u00A0\u202F ]\d+)*/g)].map((match) => ({ digits: match[0], index: match.index }));
}

const problem = (file: string, line: number, digits: string): Problem => ({
  file,
  line,
  what: `the figure "${digits}" stands in the text without a record`,
  cure: 'write <Fact id="…" /> (add the record to content/facts.yaml), or letters for a small invented count; see content/README.md',
});

const inText = ({ file, head, body, lineAt }: ContentText) => [
  ...strayDigits(body).map(({ digits, index }) => problem(file, lineAt(index), digits)),
  ...(text.safeParse(head).data?.discuss ?? []).flatMap((question) =>
    strayDigits(question).map(({ digits }) => problem(file, 1, digits)),
  ),
];

/** Every figure in a text comes from a record. */
export function checkDigits(content: Content): Problem[] {
  const sentences = recordsOf(content, 'articles').flatMap(({ record, data }) =>
    Object.entries(data.inOneSentence).flatMap(([locale, sentence]) =>
      strayDigits(sentence).map(({ digits }) => problem(record.file, record.lineOf(['inOneSentence', locale]), digits)),
    ),
  );
  return [...content.texts.flatMap(inText), ...sentences];
}
