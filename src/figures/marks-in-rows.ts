/**
 * Marks in rows, as the path of squares: 40 instruments, 90 days. So many marks, each drawn once.
 * @param columns how many marks a row holds
 * @param size of a mark; from one to the next there is a third more
 * @returns the path, from its upper left corner
 */
export function marksInRows(count: number, columns: number, size: number): string {
  const step = (size * 4) / 3;
  const marks = Array.from({ length: count }, (_, index) => ({
    x: (index % columns) * step,
    y: Math.floor(index / columns) * step,
  }));
  return marks.map(({ x, y }) => `M${x} ${y}h${size}v${size}h-${size}z`).join('');
}
