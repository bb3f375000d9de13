import { load, type CheerioAPI } from 'cheerio';
import { base } from '../../language/addresses.ts';
import { copyAddress } from '../../language/copy-address.ts';

/** What only a host can serve: no request of these would find its answer from a disk; and what is marked as such. */
const FROM_A_HOST =
  '[data-host-only], link[rel=preload], link[rel=modulepreload], link[rel=manifest], meta[http-equiv="content-security-policy" i]';
/** A font file of the site. Firefox takes no font from another file: they travel inside fonts.css. */
const FONT_FACE = /@font-face\s*\{[^}]*url\(["']?\/[^}]*\}/g;

export interface CopiedPage {
  html: string;
  /** The files of the site that the page names, its links included. */
  names: Set<string>;
  /** The modules it runs, as files of the site. */
  modules: Set<string>;
  /** Its `@font-face` rules that name a file. */
  fonts: string[];
}

/** In the copy: see framed-form.client.ts. */
export const FORM_SCRIPT = 'scripts/framed-form.js';

/** The file that stands behind an address of the site: `/fr/?q=x` is `fr/index.html`. */
const fileAt = (address: string): string => copyAddress('', address, base).split(/[?#]/, 1)[0] ?? '';

/** Takes the font files out of the page’s own styles and links them instead. */
function linkFonts($: CheerioAPI, root: string): string[] {
  const fonts: string[] = [];
  for (const style of $('style').toArray()) {
    const css = $(style).text();
    const found = css.match(FONT_FACE);
    if (!found) continue;
    fonts.push(...found);
    $(style).text(css.replace(FONT_FACE, '')).before(`<link rel="stylesheet" href="${root}fonts.css">`);
  }
  return fonts;
}

/**
 * One page of the built site as a copy opened from a disk needs it: every address counts from the page and names a file,
 * modules become classic scripts, fonts are linked. `<html data-copy-root>` tells the scripts where they run, and the way
 * to the root of the copy. Canonical and alternate links stay: they name the original, and no browser asks for them.
 * @param file where the page stands in the site: `fr/articles/7/index.html`
 * @param html the page as built
 * @param scriptOf the classic script that stands for a module
 * @param isLeft is this file of the site left out of the copy? Of a link to it, the words are left
 * @throws when a module stands in the page itself: the list of scripts cannot know it
 */
export function copiedPage(
  file: string,
  html: string,
  scriptOf: (module: string) => string,
  isLeft: (file: string) => boolean,
): CopiedPage {
  const $ = load(html);
  const root = '../'.repeat(file.split('/').length - 1) || './';
  const names = new Set<string>();
  const modules = new Set<string>();
  $('html').attr('data-copy-root', root);
  $(FROM_A_HOST).remove();
  for (const script of $('script[type=module]').toArray()) {
    const address = $(script).attr('src');
    if (!address) throw new Error(`${file} holds a module of its own: give it a file (vite.build.assetsInlineLimit: 0)`);
    modules.add(fileAt(address));
    $(script).attr('src', root + scriptOf(fileAt(address)));
    // Like a module, a deferred script runs when the page is there.
    $(script).removeAttr('type').removeAttr('crossorigin').attr('defer', '');
  }
  for (const name of ['href', 'src', 'action']) {
    for (const element of $(`[${name}^="${base}"]`).toArray()) {
      const address = $(element).attr(name) ?? '';
      if (isLeft(fileAt(address))) $(element).replaceWith($(element).contents());
      else {
        names.add(fileAt(address));
        $(element).attr(name, copyAddress(root, address, base));
      }
    }
  }
  if ($('form[action]').length) $('head').append(`<script defer src="${root}${FORM_SCRIPT}"></script>`);
  return { names, modules, fonts: linkFonts($, root), html: $.html() };
}
