/** « Cite, share »: what copies is loaded when that part is opened, not before; when it does not come, the links are there. */
const part = document.querySelector<HTMLElement>('.cite');

part?.querySelector('details')?.addEventListener('toggle', () => {
  import('./copy-and-share.client.ts').then(({ offer }) => offer(part)).catch(() => undefined);
});
