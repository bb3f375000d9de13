/**
 * The language link keeps the place: it leads to the part of the page that is being read. Parts have the same ids in both
 * languages. Without script it leads to the top, and each heading has a link of its own to its sister.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-language]');
const topOf = (part: Element) => part.getBoundingClientRect().top;

link?.addEventListener('click', () => {
  const parts = [...document.querySelectorAll('main :is(h2, h3)[id]')];
  // The part the reader asked for, while it is in sight; else the last one whose heading has gone up the page.
  const asked = parts.find((part) => `#${part.id}` === location.hash && topOf(part) >= 0 && topOf(part) < innerHeight);
  const read = asked ?? parts.filter((part) => topOf(part) < innerHeight / 3).at(-1);
  link.hash = scrollY > 0 ? (read?.id ?? '') : '';
});
