const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** What every page needs: ASCII, the Latin-1 letters of both languages, œ, and the punctuation of both. */
export const latin = `${range(0x20, 0x7e)}\u00A0«»·°²³½€Œœ${range(0xc0, 0xff)}‘’“”–—…`;

/** What Vietnamese adds: the letters that Latin-1 lacks, in both cases, and the đồng. */
export const vietnamese = `ĂăĐđĨĩŨũƠơƯư${range(0x1ea0, 0x1ef9)}₫`;
