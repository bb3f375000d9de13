// Common Cartridge 1.1 (https://www.imsglobal.org/cc), which Moodle and Canvas import.
import type { Locale } from '../../language/locales.ts';
import { escaped } from '../escaped.ts';
import { zip } from '../zip.ts';
import { lessonResources, type Resource } from './cartridge-resources.ts';
import { oneLine, type LessonEdition } from './lesson-edition.ts';

/** What a cartridge is called, and whether it holds the answers. */
export interface Cartridge {
  /** An XML name, that of no other cartridge. */
  id: string;
  locale: Locale;
  title: string;
  description: string;
  withKey: boolean;
  /** The date of every file in it, as YYYY-MM-DD. */
  day: string;
}

// The default namespace comes first: Moodle knows the kind of a cartridge by the first 500 bytes of its manifest.
const HEAD = `xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest" xmlns:lom="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/resource" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1 http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imscp_v1p2_v1p0.xsd http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest http://www.imsglobal.org/profile/cc/ccv1p1/LOM/ccv1p1_lommanifest_v1p0.xsd http://ltsc.ieee.org/xsd/imsccv1p1/LOM/resource http://www.imsglobal.org/profile/cc/ccv1p1/LOM/ccv1p1_lomresource_v1p0.xsd"`;

const FOR_TEACHERS =
  '<metadata><lom:lom><lom:educational><lom:intendedEndUserRole><lom:source>IMSGLC_CC_Rolesv1p1</lom:source><lom:value>Instructor</lom:value></lom:intendedEndUserRole></lom:educational></lom:lom></metadata>';

const item = ({ id, title }: Resource) =>
  `<item identifier="item-${id}" identifierref="resource-${id}"><title>${escaped(title)}</title></item>`;

function resourceXml({ id, type, path, forTeachers }: Resource): string {
  // A web link and a quiz are opened by the platform, not as a page.
  const href = type === 'webcontent' ? ` href="${path}"` : '';
  return `<resource identifier="resource-${id}" type="${type}"${href}>${forTeachers ? FOR_TEACHERS : ''}<file href="${path}"/></resource>`;
}

/** A folder a lesson. The one item at the root has no title of its own. */
function manifest(
  { id, locale, title, description }: Cartridge,
  lessons: readonly { id: string; title: string; resources: Resource[] }[],
) {
  const string = (text: string) => `<lomimscc:string language="${locale}">${escaped(text)}</lomimscc:string>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" ${HEAD}>
<metadata>
<schema>IMS Common Cartridge</schema>
<schemaversion>1.1.0</schemaversion>
<lomimscc:lom>
<lomimscc:general><lomimscc:title>${string(title)}</lomimscc:title><lomimscc:language>${locale}</lomimscc:language><lomimscc:description>${string(description)}</lomimscc:description></lomimscc:general>
<lomimscc:rights><lomimscc:copyrightAndOtherRestrictions><lomimscc:value>yes</lomimscc:value></lomimscc:copyrightAndOtherRestrictions><lomimscc:description>${string('CC BY 4.0')}</lomimscc:description></lomimscc:rights>
</lomimscc:lom>
</metadata>
<organizations><organization identifier="organization" structure="rooted-hierarchy"><item identifier="root">
${lessons.map((lesson) => `<item identifier="lesson-${lesson.id}"><title>${escaped(lesson.title)}</title>\n${lesson.resources.map(item).join('\n')}\n</item>`).join('\n')}
</item></organization></organizations>
<resources>
${lessons.flatMap(({ resources }) => resources.map(resourceXml)).join('\n')}
</resources>
</manifest>
`;
}

/**
 * Lessons as a course that a platform imports.
 * @param editions the lessons, in one language, in their order
 * @returns the bytes of an `.imscc` file
 */
export function commonCartridge(cartridge: Cartridge, editions: readonly LessonEdition[]): Uint8Array {
  const lessons = editions.map((edition) => ({
    id: edition.id,
    title: oneLine(edition.locale, edition.lesson.title),
    resources: lessonResources(edition, cartridge.withKey),
  }));
  const resources = lessons.flatMap((lesson) => lesson.resources);
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>([['imsmanifest.xml', encoder.encode(manifest(cartridge, lessons))]]);
  for (const { path, content } of resources) files.set(path, typeof content === 'string' ? encoder.encode(content) : content);
  // A PDF is compressed already.
  const stored = resources.map(({ path }) => path).filter((path) => path.endsWith('.pdf'));
  return zip(files, cartridge.day, stored);
}
