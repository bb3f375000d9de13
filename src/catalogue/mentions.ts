/** A tag of the author’s kit found in a text: its name, its attributes, and where it stands. */
export interface Mention {
  tag: string;
  attributes: Record<string, string>;
  /** Position of the tag in the body, in UTF-16 units. */
  index: number;
}

const TAG = /<([A-Z][A-Za-z0-9]*)((?:\s+[a-zA-Z]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*\/?>/g;
const ATTRIBUTE = /([a-zA-Z]+)=(?:"([^"]*)"|\{([^}]*)\})/g;

/** Every kit tag of an MDX body, in order. */
export function mentions(body: string): Mention[] {
  return [...body.matchAll(TAG)].map((match) => ({
    tag: match[1] ?? '',
    attributes: Object.fromEntries(
      [...(match[2] ?? '').matchAll(ATTRIBUTE)].map(([, name, quoted, braced]) => [name, quoted ?? braced?.trim() ?? '']),
    ),
    index: match.index,
  }));
}

/** The values of one attribute of one tag, each once, in order: the ids of all `<Fact>`s, say. */
export function mentioned(body: string, tag: string, attribute: string): string[] {
  const found = mentions(body).filter((mention) => mention.tag === tag);
  return [...new Set(found.flatMap(({ attributes }) => attributes[attribute] ?? []))];
}

/** The parts of a text: the ids of its second-level headings, in order. */
export const parts = (body: string): string[] => [...body.matchAll(/^## .*\{#([a-z0-9-]+)\}\s*$/gm)].map(([, id]) => id ?? '');
