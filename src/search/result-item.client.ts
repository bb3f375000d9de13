import { copyAddress } from '../language/copy-address.ts';
import type { Locale } from '../language/locales.ts';
import { searchWords } from '../language/search-words.ts';
import type { Result } from './answer.client.ts';
import { kindOf } from './kinds.ts';
import { copyRoot } from './load-index.client.ts';
import type { FoundPage } from './pagefind.ts';
import { restore } from './searchable-copy.ts';

/** A text of the index, with Pagefind’s <mark> as elements and nothing else as markup. */
function marked(excerpt: string): (string | HTMLElement)[] {
  const plain = new DOMParser().parseFromString(restore(excerpt), 'text/html').body;
  return [...plain.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return node.textContent ?? '';
    return Object.assign(document.createElement('mark'), { textContent: node.textContent });
  });
}

/** What leads to an address of the index, on the site or in a copy on a disk. */
const placeOf = (address: string) =>
  copyRoot === undefined ? import.meta.env.BASE_URL + address : copyAddress(copyRoot, `/${address}`);

type Part = FoundPage['sub_results'][number];
const weight = ({ weighted_locations }: Part) => weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

/** The part of a page that answers best, when it is not its beginning. */
function bestPart({ sub_results: parts }: FoundPage): Part | undefined {
  const [best] = parts.toSorted((a, b) => weight(b) - weight(a));
  return best?.url.includes('#') ? best : undefined;
}

/** A result as the reader sees it: its title as a link to the part that answers, what it is, and an excerpt. */
export function resultItem(locale: Locale, { hit, page }: Result): HTMLElement {
  const [, address, title] = hit.title;
  const part = page && !hit.named && !address.includes('#') ? bestPart(page) : undefined;
  const link = Object.assign(document.createElement('a'), {
    href: placeOf(address + (part ? part.url.slice(part.url.indexOf('#')) : '')),
    textContent: title,
  });
  // The title of an article or of a chapter begins with the word.
  const named = ['article', 'chapter'].includes(kindOf(address)) ? undefined : searchWords[locale].kinds[kindOf(address)];
  const label = [named, part && restore(part.title)].filter(Boolean).join(' · ');
  const item = document.createElement('li');
  item.append(link, ' ', Object.assign(document.createElement('span'), { className: 'label', textContent: label }));
  if (page) {
    const excerpt = document.createElement('p');
    excerpt.append(...marked((part ?? page).excerpt));
    item.append(excerpt);
  }
  return item;
}
