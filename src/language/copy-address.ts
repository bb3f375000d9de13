/**
 * Where an address of the site leads in a copy opened from a disk, where a folder is no page and `/` is the whole disk.
 * @param root the way from the page to the root of the copy: `./`, `../../`
 * @param address an address as the site writes it: `/fr/articles/7/?q=x#limites`
 * @param base the folder that the address counts from: that of the site for its pages, `/` for answers of the search
 * @returns the way from the page: `../../fr/articles/7/index.html?q=x#limites`; what is not of the site comes back as it is
 */
export function copyAddress(root: string, address: string, base = '/'): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [path = ''] = address.slice(base.length).split(/[?#]/, 1);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return root + file + address.slice(base.length + path.length);
}
