/** A path in a copy is joined to the folder where the reader put it; Windows stops at 260 characters for both. */
const LONGEST = 120;
/** Names that Windows keeps for its devices, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const FORBIDDEN = /[<>:"\\|?*]/;

function problemOf(path: string): string | undefined {
  if (!/^[ -~]+$/.test(path)) return 'is not plain ASCII';
  if (path.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if (FORBIDDEN.test(path)) return 'holds a sign that a USB stick forbids';
  const parts = path.split('/');
  if (parts.some((part) => part === '' || /[. ]$/.test(part))) return 'has a part that is empty, or ends in a point or a space';
  if (parts.some((part) => DEVICE.test(part))) return 'has a part that Windows keeps for a device';
  return undefined;
}

/**
 * Are these paths good on any stick (FAT, exFAT) and system, Windows included?
 * @param paths paths with `/`, from the root of the copy
 * @throws at the first path that is not, or that differs from another only by its capitals; says the cure
 */
export function checkNames(paths: Iterable<string>): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const twin = seen.get(path.toLowerCase());
    const problem = problemOf(path) ?? (twin === undefined ? undefined : `differs from ${twin} only by its capitals`);
    if (problem)
      throw new Error(`"${path}" ${problem}: it would be lost on a USB stick. Give the page or the file another name.`);
    seen.set(path.toLowerCase(), path);
  }
}
