/** Costs nothing to those who keep no copy: the rest, which the last build step bundles, is loaded only where one is read. */
// On a disk and in a frame without an origin of its own, even the question is refused.
if (origin !== 'null' && navigator.serviceWorker?.controller) {
  const src = `${import.meta.env.BASE_URL}offline/tell-of-copy.js`;
  // Not `import()`, for which Vite would add a script of 2 kB.
  document.head.append(Object.assign(document.createElement('script'), { type: 'module', src }));
}
