import { citeFr } from './cite-words-fr.ts';
import { casesFr } from './case-words-fr.ts';
import { keepFr } from './keep-words-fr.ts';
import { lessonsFr } from './lesson-words-fr.ts';
import { recordsFr } from './record-words-fr.ts';
import { searchFr } from './search-words-fr.ts';
import { mapFr } from './see-words-map-fr.ts';
import { posterFr } from './see-words-poster-fr.ts';
import { levelsFr } from './see-words-levels-fr.ts';
import { sideFr } from './see-words-side-fr.ts';
import { clockFr } from './see-words-clock-fr.ts';
import { diagramsFr } from './see-words-diagrams-fr.ts';
import { scaleFr } from './see-words-timeline-fr.ts';

/** The interface words in French: the model that Vietnamese must follow. Typed straight; `typeset` is not applied here. */
export const fr = {
  ...recordsFr,
  cite: citeFr,
  keep: keepFr,
  cases: casesFr,
  lessons: lessonsFr,
  signatories: mapFr,
  poster: posterFr,
  levels: levelsFr,
  sides: sideFr,
  clock: clockFr,
  diagrams: diagramsFr,
  scale: scaleFr,
  siteName: 'La Convention de Hanoï, expliquée',
  siteShort: 'Convention de Hanoï',
  skip: 'Aller au texte',
  menu: 'Menu',
  mainNavigation: 'Navigation principale',
  breadcrumbs: 'Vous êtes ici',
  onThisPage: 'Sur cette page',
  sameSectionInOther: 'le même passage en vietnamien',
  previous: 'Précédent',
  next: 'Suivant',
  neighbours: 'Avant et après',
  sections: {
    home: 'Accueil',
    articles: 'Articles',
    chapters: 'Chapitres',
    timeline: 'Chronologie',
    messages: 'Messages',
    states: 'États',
    questions: 'Questions',
    family: 'Famille',
    figures: 'Chiffres',
    glossary: 'Glossaire',
    cases: 'Cas',
    lessons: 'Leçons',
    search: 'Recherche',
    downloads: 'Téléchargements',
    people: 'Personnes',
    sources: 'Sources',
    about: 'À propos',
    accessibility: 'Accessibilité',
    privacy: 'Confidentialité',
  },
  article: (number: number) => `Article ${number}`,
  articleInText: (number: number) => `article ${number}`,
  chapter: (numeral: string) => `Chapitre ${numeral}`,
  chapterInText: (numeral: string) => `chapitre ${numeral}`,
  articleRange: (first: number, last: number) => (first === last ? `article ${first}` : `articles ${first} à ${last}`),
  seeAll: ' : voir les 68 articles',
  youAreHere: (number: number, numeral: string) => `Article ${number} sur 68, chapitre ${numeral}`,
  inOneSentence: 'En une phrase',
  binding: {
    must: 'Il oblige : les États « doivent ».',
    may: 'Il permet : les États « peuvent ».',
    both: 'Il oblige et il laisse des choix : « doivent » et « peuvent ».',
  },
  marks: { offence: 'Infraction', power: 'Pouvoir d’enquête', cooperation: 'Coopération' },
  marksLegend: 'Marques',
  legalStatusText:
    'Ceci est une explication, pas le texte de la Convention. Le français est l’une des six langues authentiques ; le titre de l’article est notre titre de travail.',
  authenticText: 'Lire le texte authentique (docs.un.org)',
  howChecked: 'Comment ce texte a été vérifié',
  checked: {
    'authentic-text':
      'Relu point par point contre un texte authentique de la Convention (version arabe, copie tierce), et contre des analyses publiées.',
    'official-extracts':
      'Vérifié en partie contre des extraits officiels (Collection des Traités des Nations Unies), et pour le reste contre des analyses publiées.',
    'published-analyses':
      'Vérifié contre des analyses publiées et les traités parents, sans le texte authentique sous les yeux : aucun numéro de paragraphe n’est donné.',
  },
  reviewedOn: (date: string) => `Relu le ${date}.`,
  wordsToKnow: 'Mots à connaître',
  seeAlso: 'Articles liés',
  discuss: 'À discuter en classe',
  citedFigures: 'Chiffres et dates cités',
  sourcesHeading: 'Sources',
  articlesOfChapter: 'Les articles de ce chapitre',
  carriedBy: 'Les articles cités',
  outdated: 'Ce texte est plus ancien que sa version vietnamienne, modifiée depuis. En cas de doute, lisez l’autre version.',
  source: 'Source',
  inCopy: (publisher: string) => `${publisher} (copie)`,
  asOf: (date: string) => `Valeur au ${date}`,
  counts: 'Ce qui est compté',
  otherwise: 'On lit aussi',
  otherwiseWhy: (where: string, why: string) => `${where} : ${why}`,
  confidence: { high: 'solide', medium: 'moyenne', low: 'faible' },
  confidenceLabel: 'Confiance',
  dated: 'Donnée datée, à vérifier',
  checkToday: 'Comment vérifier aujourd’hui',
  atTheAuthority: 'Vérifier à la source',
  approx: 'date approchée',
  noDateYet: 'Date à venir',
  ahead: 'à venir',
  sourcesDisagree: 'Ce qui n’est pas sûr',
  speaker: 'Qui',
  when: 'Quand',
  where: 'Où',
  definedIn: (letter: string) => `Défini à l’article 2, ${letter})`,
  inOtherLanguage: 'En vietnamien',
  alsoSaid: 'On dit aussi',
  trap: 'Attention',
  qualifier: {
    about: (number: string) => `environ ${number}`,
    'more-than': (number: string) => `plus de ${number}`,
    nearly: (number: string) => `près de ${number}`,
    'at-least': (number: string) => `au moins ${number}`,
  },
  search: searchFr,
  footer: {
    licence: 'Textes : CC BY 4.0. Code : MIT.',
    notOfficial: 'Site éducatif indépendant. Il explique la Convention et ne parle au nom de personne.',
    builtOn: (date: string) => `Construit le ${date}.`,
    navigation: 'Toutes les pages',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse a peut-être une faute. Revenez à l’accueil, ou passez par la liste des articles.',
  },
  door: { text: 'Comprendre la Convention des Nations Unies contre la cybercriminalité.', enter: 'Lire en français' },
};

export type Words = typeof fr;
