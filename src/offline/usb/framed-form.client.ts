/**
 * Kolibri shows a copy in a frame whose sandbox sends no form (« allow-scripts » only), and tells no script of it. In a
 * frame, the button of a form, which Enter presses as well, leads to the page of the answer like a link.
 */
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (window === window.top || button?.type !== 'submit' || !button.form?.hasAttribute('action')) return;
  event.preventDefault();
  const answer = new URL(button.form.action);
  for (const [name, value] of new FormData(button.form)) answer.searchParams.set(name, String(value));
  location.assign(answer);
});
