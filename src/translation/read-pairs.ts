import { readTexts, textFolders, type ContentText } from '../catalogue/read-content.ts';
import { text } from '../schemas/text.ts';
import { translationState, type Side, type TranslationState } from './state.ts';

/** The two texts of an entry and what the translation is worth. */
export interface Pair {
  /** `articles/7` */
  name: string;
  sides: readonly [ContentText, ContentText];
  state: TranslationState;
}

const sideOf = ({ locale, head, body }: ContentText): Side => ({ locale, body, head: text.safeParse(head).data ?? {} });

/** The pairs among some texts, French first; a text whose sister is missing is left out. */
export function pairsOf(texts: readonly ContentText[]): Pair[] {
  return texts.flatMap((fr) => {
    const vi = texts.find(({ folder, id, locale }) => folder === fr.folder && id === fr.id && locale === 'vi');
    if (fr.locale !== 'fr' || !vi) return [];
    return [{ name: `${fr.folder}/${fr.id}`, sides: [fr, vi] as const, state: translationState([sideOf(fr), sideOf(vi)]) }];
  });
}

/** Every pair of the content folder. */
export const readPairs = (): Pair[] => pairsOf(textFolders.flatMap((folder) => readTexts(folder)));
