// What search engines and catalogues read in a lesson's page: https://schema.org/LearningResource
import { ageRange } from '../../catalogue/age-range.ts';
import { address, fileAddress } from '../../language/addresses.ts';
import { other } from '../../language/locales.ts';
import { wordsFor } from '../../language/words.ts';
import { lessonUrl, oneLine, type LessonEdition } from './lesson-edition.ts';
import { filesOf, lessonFiles } from './lesson-files.ts';

/**
 * A lesson in one language as a schema.org object. The size of each file stays empty until the file is made (fill-sizes.ts);
 * no conformance is claimed.
 * @param isTranslation was its text made from that in the other language?
 */
export function learningResource(
  edition: Pick<LessonEdition, 'lesson' | 'locale' | 'site' | 'programmes'>,
  isTranslation: boolean,
): object {
  const { lesson, locale, site, programmes } = edition;
  const words = wordsFor(locale);
  const { first, last } = ageRange(lesson);
  const set = (text: Record<typeof locale, string>) => oneLine(locale, text);
  const whole = (path: string) => new URL(path, site.url).href;
  const sister = { '@id': lessonUrl({ lesson, locale: other(locale), site }), inLanguage: other(locale) };
  return {
    '@context': 'https://schema.org',
    '@type': ['LearningResource', 'WebPage'],
    '@id': lessonUrl(edition),
    url: lessonUrl(edition),
    name: set(lesson.title),
    description: set(lesson.inOneSentence),
    inLanguage: locale,
    [isTranslation ? 'translationOfWork' : 'workTranslation']: sister,
    isPartOf: { '@type': 'WebSite', name: words.siteName, url: whole(address(locale, 'home')) },
    about: lesson.articles.map((number) => ({ '@id': whole(address(locale, 'articles', number)) })),
    teaches: lesson.aims.map(set),
    educationalLevel: programmes.map(({ programme, classes }) => ({
      '@type': 'DefinedTerm',
      name: set(classes),
      inDefinedTermSet: set(programme),
    })),
    typicalAgeRange: `${first}-${last}`,
    timeRequired: `PT${lesson.minutes}M`,
    learningResourceType: ['lesson plan', 'worksheet', 'quiz'],
    audience: ['teacher', 'student'].map((role) => ({ '@type': 'EducationalAudience', educationalRole: role })),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    accessMode: ['textual'],
    accessModeSufficient: ['textual'],
    accessibilityFeature: ['readingOrder', 'structuralNavigation'],
    accessibilityHazard: 'none',
    dateModified: lesson.reviewed,
    encoding: filesOf(lesson.slug, locale).map(({ file, path }) => ({
      '@type': 'MediaObject',
      encodingFormat: lessonFiles[file].type,
      contentUrl: whole(fileAddress(path)),
      contentSize: '',
    })),
  };
}

/** A plain object as the inside of a `<script>`: nothing in it can end the element. */
export const asDataBlock = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
