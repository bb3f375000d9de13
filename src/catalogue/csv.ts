/**
 * Rows as comma-separated values (RFC 4180), with the byte-order mark that spreadsheets need to read Vietnamese.
 * @param rows the first is the head; every row has as many cells
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\r\n')}\r\n`;
