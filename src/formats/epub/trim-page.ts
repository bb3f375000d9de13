import type { CheerioAPI } from 'cheerio';

/** What needs a script, a screen or a host; `no-print` marks what has no sense on paper; how to cite the page. */
const DROPPED = 'script, style, template, form, input, select, output, button, nav, [hidden], .no-print, .cite';

/** Attributes for the site's own script, style and index. */
const ATTRIBUTE_DROPPED = /^(data-.*|style|tabindex|srcset|sizes|loading|decoding|fetchpriority)$/;

/** Takes out of a page what a book cannot do, and opens what is folded. Changes the page. */
export function dropWhatABookHasNot($: CheerioAPI): void {
  $(DROPPED).remove();
  // A picture with a class gets its look from the style of the site: its words stay.
  for (const svg of $('svg[class]').get()) {
    const label = $(svg).attr('aria-label');
    $(svg).replaceWith(label ? $('<p class="label">').text(label) : '');
  }
  const ownElements = $('*').filter((_, element) => $(element).prop('tagName')?.includes('-') ?? false);
  for (const node of ownElements.add('.scroll').get()) $(node).replaceWith($(node).contents());
  for (const node of $('details').get()) $(node).replaceWith($('<div>').append($(node).contents()));
  for (const node of $('summary').get()) $(node).replaceWith($('<p class="holder">').append($(node).contents()));
}

/** Takes out of a page the attributes that a book has no use for; of the classes, those that its style names stay. Changes the page. */
export function keepStyled($: CheerioAPI, styled: ReadonlySet<string>): void {
  for (const node of $('[data-tone]').get()) $(node).addClass(`tone-${$(node).attr('data-tone')}`);
  for (const node of $('*').get()) {
    const element = $(node);
    const classes = (element.attr('class') ?? '').split(/\s+/).filter((name) => styled.has(name));
    element.attr('class', classes.join(' ') || null);
    const dropped = Object.keys(element.attr() ?? {}).filter((name) => ATTRIBUTE_DROPPED.test(name));
    for (const name of dropped) element.removeAttr(name);
  }
}
