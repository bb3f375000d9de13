/**
 * The level of reading that is chosen is kept on this device, until all is asked for again (remembered-level.ts takes it up).
 * Another level keeps the place: the part that was read stays where it was. Where the new level has it not, one
 * comes to the last part before it that is shown, or to the title.
 */
const levels = document.querySelector('.levels');
const topOf = (part: Element) => part.getBoundingClientRect().top;
const parts = [...document.querySelectorAll('.prose h2')];
let before: number[] = [];
// NaN is above nothing.
const note = () => {
  before = parts.map((part) => (part.checkVisibility() ? topOf(part) : NaN));
};

// Before the choice changes: after it, the page is already another.
levels?.addEventListener('pointerdown', note);
levels?.addEventListener('keydown', note);
levels?.addEventListener('change', ({ target }) => {
  const { value } = target as HTMLInputElement;
  try {
    if (value === 'detail') localStorage.removeItem('level');
    else localStorage.setItem('level', value);
  } catch {
    // Where nothing may be stored, nothing is kept.
  }
  const read = before.findLastIndex((top) => top < innerHeight / 2);
  const shown = parts.findLastIndex((part, index) => index <= read && part.checkVisibility());
  const part = parts[shown];
  if (part) scrollBy(0, topOf(part) - (shown === read ? (before[read] ?? 0) : innerHeight / 4));
  else if (read >= 0) document.querySelector('h1')?.scrollIntoView();
});

export {};
