/** Costs nothing to those who keep no copy: the rest, which the last build step bundles, is loaded only where one is read. */
if (navigator.serviceWorker?.controller) {
  const { keptNotice: base } = document.querySelector<HTMLElement>('[data-kept-notice]')?.dataset ?? {};
  // Not `import()`, for which Vite would add a script of 2 kB to every page.
  document.head.append(
    Object.assign(document.createElement('script'), { type: 'module', src: `${base}offline/tell-of-copy.js` }),
  );
}
