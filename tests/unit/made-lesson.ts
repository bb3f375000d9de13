/** A lesson made for the tests, full of the signs that one format or another reads as its own. */
import type { Locale } from '../../src/language/locales.ts';
import type { LessonEdition } from '../../src/formats/lessons/lesson-edition.ts';

/** Signs that GIFT, XML, HTML, JSON or spreadsheets would read as theirs, and letters of both languages. */
export const SIGNS = 'a : b = c ~ d # e {f} \\g "h" & <i> ]]> → -> Đ ữ $j 100 %';

const both = (fr: string, vi = `${fr} ữ`) => ({ fr, vi });
const common = { ask: both(`Que dit ${SIGNS} ?`), why: both(`Parce que ${SIGNS}.`), articles: [64, 65] };

/** The lesson in a language, with an address of its own unless a test says otherwise. */
export const madeEdition = (locale: Locale = 'fr', changes: Partial<LessonEdition> = {}): LessonEdition => ({
  id: 'made',
  locale,
  site: { url: 'https://example.org', known: true },
  printed: new Map(),
  lesson: {
    order: 1,
    title: both(`Titre / ${SIGNS}`),
    slug: { fr: 'titre', vi: 'ten' },
    question: both('Pourquoi ?'),
    inOneSentence: both(`En une phrase, ${SIGNS}.`),
    ages: ['11-14', '15-18'],
    youngest: 13,
    minutes: 50,
    subject: 'treaty',
    aims: [both('dire ceci'), both('faire cela')],
    terms: ['signature', 'ratification', 'accession'],
    articles: [64, 65],
    prepare: [both('Copier')],
    programmes: ['fr-emc', 'vn-gdcd'],
    sources: ['un-text'],
    reviewed: '2026-11-22',
  },
  sheet: {
    intro: both(`Lire ${SIGNS}`),
    documents: [{ id: 'a', title: both(`A. ${SIGNS}`), text: both('Un.\n\nDeux,\nsuite.') }],
    exercises: [
      {
        id: 'cocher',
        title: both('Cocher'),
        ask: both('Cochez.'),
        choices: [both('oui-da'), both('nenni')],
        parts: [{ ask: both('Est-ce vrai ?'), right: [2], answer: both(`SECRET UN ${SIGNS}`) }],
      },
      {
        id: 'ecrire',
        title: both('Écrire'),
        ask: both('Écrivez.'),
        parts: [
          { ask: both(`Pourquoi ${SIGNS} ?`), lines: 3, answer: both('SECRET DEUX') },
          { ask: both('Et puis ?'), answer: both('SECRET TROIS') },
        ],
      },
    ],
  },
  questions: [
    {
      ...common,
      id: 'one',
      kind: 'single',
      options: [
        { text: both(`Un ${SIGNS}`), why: both(`Non, ${SIGNS}`) },
        { text: both('Deux'), right: true },
        { text: both('Trois') },
      ],
    },
    {
      ...common,
      id: 'some',
      kind: 'several',
      options: [
        { text: both('A'), right: true },
        { text: both('B'), right: true },
        { text: both('C'), right: true },
        { text: both('D') },
        { text: both('E') },
      ],
    },
    { ...common, id: 'false-one', kind: 'true-false', answer: false },
    { ...common, id: 'true-one', kind: 'true-false', answer: true },
    {
      ...common,
      id: 'pairs',
      kind: 'matching',
      pairs: [
        { left: both(`g1 ${SIGNS}`), right: both(`d1 ${SIGNS}`) },
        { left: both('g2'), right: both('d2') },
        { left: both('g3'), right: both('d3') },
      ],
    },
    { ...common, id: 'steps', kind: 'ordering', steps: [both('premier'), both('second'), both('troisième')] },
  ],
  terms: [{ id: 'signature', term: both('signature', 'ký'), meaning: both('Dire oui.', 'Nói có.'), articles: [64] }],
  programmes: [
    {
      id: 'fr-emc',
      country: 'fr',
      programme: both('EMC & cie'),
      theme: both('Le droit'),
      classes: both('4e'),
      text: both('Arrêté'),
      wording: 'theme-only',
      sources: ['bo'],
    },
  ],
  ...changes,
});
