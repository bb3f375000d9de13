import { roman } from '../../language/dates-and-numbers.ts';
import type { Locale } from '../../language/locales.ts';
import { typeset } from '../../language/typography.ts';
import { wordsFor } from '../../language/words.ts';
import type { Colour } from '../site-colours.ts';
import type { TableArticle, TableChapter } from './read-table.ts';
import { box, drawing, line, mark, pictogram, stack, type Room } from './svg-parts.ts';

/** A card is a square, in pixels. */
export const CARD: Room = { x: 0, y: 0, width: 1080, height: 1080 };

const EDGE = 72;
const room = (y: number, height: number, width = CARD.width - 2 * EDGE): Room => ({ x: EDGE, y, width, height });

/**
 * The card of an article: chapter, number, mark, title, the one sentence, the site's name; an SVG file whose text is text.
 * @throws when its title or its sentence does not fit
 */
export function articleCard(article: TableArticle, chapter: TableChapter, locale: Locale, colour: Colour): string {
  const words = wordsFor(locale);
  const of = `content/articles/${article.number}, card in "${locale}"`;
  const [title, sentence] = [typeset(locale, article.title[locale]), typeset(locale, article.inOneSentence[locale])];
  const [paper, ink] = [colour('ground'), colour('ink')];
  const written = (text: string, at: Room, sizes: number[], fill: string, weight = 400) =>
    stack([{ text, locale, ink: { fill, weight } }], at, sizes, of);
  const numeral = words.chapter(roman(chapter.number));
  const label = article.mark ? words.marks[article.mark] : '';
  const inside = [
    `<g id="article-${article.number}">`,
    box(CARD, `fill="${paper}"`),
    `<path fill="${colour(`tone-${chapter.number}`)}" d="M0 0h1080v150H0z"/><path fill="${colour('gold')}" d="M0 150h1080v8H0z"/>`,
    pictogram(chapter.pictogram, { x: EDGE, y: 32 }, 86, paper),
    written(numeral, { x: 190, y: 22, width: 800, height: 50 }, [38], paper, 600),
    written(typeset(locale, chapter.title[locale]), { x: 190, y: 74, width: 818, height: 56 }, [40, 36, 32, 29], paper),
    line(words.article(article.number).replace(/ \d+/, ''), { x: EDGE, y: 218 }, 38, { fill: colour('soft') }),
    line(String(article.number), { x: EDGE - 6, y: 434 }, 264, { fill: colour('vermilion'), weight: 600 }),
    article.mark ? mark(article.mark, { x: 948, y: 300 }, 60, colour('vermilion')) : '',
    line(label, { x: 1008, y: 424 }, 38, { fill: ink, anchor: 'end' }),
    written(title, room(456, 240), [84, 76, 68, 60, 54, 50, 46, 42], ink, 600),
    written(sentence, room(708, 252), [48, 45, 42, 39, 36], ink),
    `<path fill="${colour('gold')}" d="M${EDGE} 976h936v3H${EDGE}z"/>`,
    line(words.siteName, { x: EDGE, y: 1034 }, 34, { fill: colour('soft') }),
    line('A/RES/79/243 · CC BY 4.0', { x: 1008, y: 1034 }, 28, { fill: colour('soft'), anchor: 'end' }),
    '</g>',
  ];
  const named = `${words.article(article.number)}. ${title}`;
  const said = [sentence, `${numeral}${label && `. ${label}`}.`].join(' ');
  return drawing({ title: named, description: said, locale, size: ['1080', '1080'], room: CARD }, inside.join('\n'));
}
