declare namespace App {
  interface Locals {
    /** The address of the page now being made, in the other language; section headings link to it. */
    otherAddress?: string;
    /** The language of the part now being made, where it is not that of the page: see language/text-locale.ts. */
    textLocale?: import('./language/locales.ts').Locale;
  }
}

// subset-font 2.9.0 carries no types.
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes?: Record<string, number | { min: number; max: number }> },
  ): Promise<Buffer>;
}

// Made while the copy for a disk is built: the files of the search index, in base64.
declare module 'packed:files' {
  const files: Record<string, string>;
  export default files;
}
