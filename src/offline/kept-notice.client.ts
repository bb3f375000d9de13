/** Costs nothing to those who keep no copy: the rest, a file that the last build step makes, is loaded only where a service worker reads one. */
if (navigator.serviceWorker?.controller) {
  const { keptNotice: base } = document.querySelector<HTMLElement>('[data-kept-notice]')?.dataset ?? {};
  void import(/* @vite-ignore */ `${base}offline/tell-of-copy.js`);
}
