// A record for the catalogues of French schools: ScoLOMFR 3.0 (https://www.reseau-canope.fr/scolomfr), a profile of IEEE LOM.
// Words of its vocabularies are in French, whatever the language of the lesson.
import { ageRange } from '../../catalogue/age-range.ts';
import { locales, type Locale } from '../../language/locales.ts';
import { escaped } from '../escaped.ts';
import { lessonUrl, oneLine, type LessonEdition } from './lesson-edition.ts';

/** ISO 639-2, which the profile asks for. */
const languages: Record<Locale, string> = { fr: 'fre', vi: 'vie' };

const element = (name: string, inside: string) => `<lom:${name}>${inside}</lom:${name}>`;
const word = (name: string, source: string, value: string) =>
  element(name, element('source', source) + element('value', escaped(value)));
const string = (locale: Locale, text: string) => `<lom:string language="${languages[locale]}">${escaped(text)}</lom:string>`;

/** The record of a lesson in one language. */
export function scolomfr(edition: LessonEdition): string {
  const { lesson, locale, terms, programmes } = edition;
  const { first, last } = ageRange(lesson);
  const set = (text: Record<Locale, string>) => oneLine(locale, text);
  const own = (text: Record<Locale, string>) => string(locale, set(text));
  const inBoth = (text: Record<Locale, string>) => locales.map((each) => string(each, oneLine(each, text))).join('');
  const url = escaped(lessonUrl(edition));
  const general = [
    element('identifier', element('catalog', 'URI') + element('entry', url)),
    element('title', inBoth(lesson.title)),
    element('language', languages[locale]),
    element('description', own(lesson.inOneSentence)),
    ...terms.map(({ term }) => element('keyword', own(term))),
  ];
  const educational = [
    word('learningResourceType', 'SCOLOMFRv3.0', 'fiche pédagogique'),
    word('learningResourceType', 'SCOLOMFRv3.0', 'QCM (question à choix multiples)'),
    word('learningResourceType', 'SCOLOMFRv3.0', "corrigé d'exercice"),
    word('intendedEndUserRole', 'LOMv1.0', 'teacher'),
    word('intendedEndUserRole', 'LOMv1.0', 'learner'),
    word('context', 'SCOLOMFRv3.0', 'enseignement secondaire'),
    element('typicalAgeRange', string(locale, `${first}-${last}`)),
    element('typicalLearningTime', element('duration', `PT${lesson.minutes}M`)),
    ...lesson.aims.map((aim) => element('description', own(aim))),
    element('language', languages[locale]),
  ];
  const taxonPath = ({ programme, theme, text }: LessonEdition['programmes'][number]) =>
    element(
      'taxonPath',
      element('source', own(text)) + element('taxon', element('entry', string(locale, `${set(programme)} – ${set(theme)}`))),
    );
  return `<?xml version="1.0" encoding="UTF-8"?>
<lom:lom xmlns:lom="http://ltsc.ieee.org/xsd/LOM" xmlns:lomfr="http://www.lom-fr.fr/xsd/LOMFR" xmlns:scolomfr="http://www.lom-fr.fr/xsd/SCOLOMFR">
${element('general', general.join('\n'))}
${element('metaMetadata', ['LOMv1.0', 'LOMFRv1.0', 'SCOLOMFRv3.0'].map((name) => element('metadataSchema', name)).join('') + element('language', languages[locale]))}
${element('technical', element('format', 'text/html') + element('location', url))}
${element('educational', educational.join('\n'))}
${element('rights', word('cost', 'LOMv1.0', 'no') + word('copyrightAndOtherRestrictions', 'LOMv1.0', 'yes') + element('description', string(locale, 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/')))}
${element('classification', word('purpose', 'LOMv1.0', 'discipline') + programmes.map(taxonPath).join('\n'))}
</lom:lom>
`;
}
