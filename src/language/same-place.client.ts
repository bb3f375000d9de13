/**
 * The language link keeps the place: it leads to the part of the page that is being read. Parts have the same ids in both
 * languages. Without script it leads to the top, and each heading has a link of its own to its sister.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-language]');

link?.addEventListener('click', () => {
  const parts = [...document.querySelectorAll('main h2[id], main [id]:is(h3, li, dt)')];
  const read = parts.filter((part) => part.getBoundingClientRect().top < innerHeight / 3).at(-1);
  link.hash = scrollY > 0 ? (read?.id ?? '') : '';
});
