/** The list of what readers may have cited: every address of the site with its anchors, one page a line. */
import type { BuiltPage } from './dist.ts';

/** Address of a page → its anchors. */
export type Published = Map<string, Set<string>>;

export const LIST = 'tests/site/published.txt';

/** What the list says. Throws on a line that does not begin with an address. */
export function readList(text: string): Published {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return new Map(
    lines.map((line, index) => {
      const [address = '', ...anchors] = line.trim().split(/\s+/);
      if (!address.startsWith('/'))
        throw new Error(
          `${LIST}, line ${index + 1}: « ${address} » is not an address; a line is an address and then its anchors`,
        );
      return [address, new Set(anchors)];
    }),
  );
}

/** The list as it is written, in the order of the addresses; anchors stay in theirs. */
export const writeList = (list: Published): string =>
  [...list]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, anchors]) => `${[address, ...anchors].join(' ')}\n`)
    .join('');

/** What a reader may cite in built pages: the ids of the text, not those of fields, nor pages that search engines are kept from. */
export const citable = (pages: BuiltPage[]): Published =>
  new Map(
    pages
      .filter(({ $ }) => $('meta[name=robots][content*=noindex]').length === 0)
      .map(({ address, $ }) => [
        address,
        new Set(
          $('main [id]:not(input, select, button, output)')
            .get()
            .map((node) => $(node).attr('id') ?? ''),
        ),
      ]),
  );

/** Both lists in one: nothing is lost. */
export function withNew(list: Published, built: Published): Published {
  const all = new Map([...list].map(([address, anchors]) => [address, new Set(anchors)]));
  for (const [address, anchors] of built) all.set(address, new Set([...(all.get(address) ?? []), ...anchors]));
  return all;
}

/** What was published and is not built any more, each with its cure. */
export function gone(list: Published, built: Published): string[] {
  return [...list].flatMap(([address, anchors]) => {
    const there = built.get(address);
    if (!there)
      return [
        `${address} is gone: build a page there again, or, if it must go, take its line out of ${LIST} and redirect it on the host`,
      ];
    return [...anchors]
      .filter((anchor) => !there.has(anchor))
      .map(
        (anchor) =>
          `${address}#${anchor} is gone: give a heading or a paragraph this id again, or, if it must go, take it out of ${LIST}`,
      );
  });
}
