import { checkLessonFigures, checkPupilSheets } from './answers.ts';
import { readAll } from './content.ts';
import { checkDiagrams } from './diagrams.ts';
import { checkDigits } from './digits.ts';
import { checkLessonParts, checkSisterSteps, checkSteps } from './lessons.ts';
import { checkLanguages, checkSisters, checkStamps } from './pairs.ts';
import type { Problem } from './problem.ts';
import { checkRecords, checkTags } from './references.ts';
import { checkDuplicates, checkSchemas } from './schemas.ts';
import { checkCountsOfSignatures, checkPlacesOnMap } from './signatories.ts';
import { checkAnchors, checkDebatesAndQuotes, checkParts, checkPictures, checkSentences } from './texts.ts';
import { checkWording } from './wording.ts';

const checks = [
  checkSchemas,
  checkDuplicates,
  checkLanguages,
  checkRecords,
  checkTags,
  checkParts,
  checkSisters,
  checkStamps,
  checkSentences,
  checkDebatesAndQuotes,
  checkDigits,
  checkWording,
  checkPictures,
  checkAnchors,
  checkLessonParts,
  checkSteps,
  checkSisterSteps,
  checkPupilSheets,
  checkLessonFigures,
  checkPlacesOnMap,
  checkCountsOfSignatures,
  checkDiagrams,
];

/** Everything that is wrong in a content folder; an empty list when nothing is. Throws when a YAML file cannot be read. */
export function checkContent(root = 'content'): Problem[] {
  const content = readAll(root);
  return checks.flatMap((check) => check(content));
}
