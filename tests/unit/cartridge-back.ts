import { strFromU8, unzipSync } from 'fflate';
import { load, type CheerioAPI } from 'cheerio';

/** A cartridge, read back: its manifest, and the files of its zip. */
export interface ReadCartridge {
  manifest: string;
  $: CheerioAPI;
  files: Map<string, Uint8Array>;
  /** A file as text. */
  text: (path: string) => string;
}

export function readCartridge(bytes: Uint8Array): ReadCartridge {
  const files = new Map(Object.entries(unzipSync(bytes)));
  const text = (path: string) => strFromU8(files.get(path) ?? new Uint8Array());
  const manifest = text('imsmanifest.xml');
  return { manifest, $: load(manifest, { xml: true }), files, text };
}

const PROFILES = /^cc\.(exam|multiple_choice|multiple_response|true_false)\.v0p1$/;

/** What is wrong with a cartridge that the schemas of the format do not see; nothing when all is well. */
export function cartridgeProblems({ manifest, $, files, text }: ReadCartridge): string[] {
  const values = (selector: string, name: string) =>
    $(selector)
      .toArray()
      .map((node) => $(node).attr(name) ?? '');
  const resources = values('resource', 'identifier');
  const listed = values('resource > file', 'href');
  const ids = values('[identifier]', 'identifier');
  const zipped = [...files.keys()].filter((path) => path !== 'imsmanifest.xml');
  const wrong = (items: readonly string[], what: string) => items.map((item) => `${what}: ${item}`);
  const profiles = zipped
    .filter((path) => path.endsWith('.xml'))
    .flatMap((path) => {
      const quiz = load(text(path), { xml: true });
      return quiz('fieldlabel')
        .toArray()
        .filter((label) => quiz(label).text() === 'cc_profile')
        .map((label) => quiz(label).next('fieldentry').text());
    });
  // Moodle knows the kind of a cartridge by these bytes.
  const known = /xmlns=http:\/\/www\.imsglobal\.org\/xsd\/imsccv1p1\/imscp_v1p1/.test(
    manifest
      .slice(0, 500)
      .toLowerCase()
      .replace(/["'\s]/g, ''),
  );
  return [
    ...wrong(
      values('item[identifierref]', 'identifierref').filter((id) => !resources.includes(id)),
      'an item without its resource',
    ),
    ...wrong(
      values('resource[type=webcontent]', 'href').filter((href) => !listed.includes(href)),
      'a page without its file',
    ),
    ...wrong(
      listed.filter((path) => !zipped.includes(path)),
      'listed, not there',
    ),
    ...wrong(
      zipped.filter((path) => !listed.includes(path)),
      'there, not listed',
    ),
    ...wrong(
      zipped.filter((path) => !path.split('/').every((part) => /^[a-z0-9._-]+$/.test(part))),
      'a name for trouble',
    ),
    ...wrong(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      'an identifier twice',
    ),
    ...wrong(
      ids.filter((id) => !/^[a-z_][\w.-]*$/i.test(id)),
      'no XML name',
    ),
    ...wrong(
      profiles.filter((profile) => !PROFILES.test(profile)),
      'an unknown profile',
    ),
    ...($('organization > item').length === 1 && $('organization > item > title').length === 0
      ? []
      : ['the root is not one item without a title']),
    ...(known ? [] : ['the first bytes do not tell the kind']),
    ...([...files.keys()][0] === 'imsmanifest.xml' ? [] : ['the manifest is not the first file']),
  ];
}
