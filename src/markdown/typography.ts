import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import type { Locale } from '../language/locales.ts';
import { typeset } from '../language/typography.ts';

const typographyOf = (locale: Locale) =>
  defineMdastPlugin({
    name: `typography-${locale}`,
    text(node, context) {
      const value = typeset(locale, node.value);
      if (value !== node.value) context.replaceNode(node, { type: 'text', value });
    },
  });

const plugins = { fr: typographyOf('fr'), vi: typographyOf('vi') };

/** Gives the text of `fr.mdx` and `vi.mdx` files the typography of their language; other files are left alone. */
export const typography: MdastPluginEntry = ({ fileURL }) => {
  const [, locale] = fileURL?.pathname.match(/\/(fr|vi)\.mdx$/) ?? [];
  return locale ? plugins[locale as Locale] : false;
};
