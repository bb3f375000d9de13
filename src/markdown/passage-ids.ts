import { defineHastPlugin, type HastPluginEntry } from 'satteri';

/** The texts whose passages are cited; plain pages are cited whole. */
const CITED = /\/(articles|chapters|messages|lessons)\/[^/]+\/(fr|vi)\.mdx$/;

const passageIds = (file: string) => {
  let section = '';
  let count = 0;
  const enter = (id: unknown) => {
    section = typeof id === 'string' ? id : '';
    count = 0;
  };
  return defineHastPlugin({
    name: 'passage-ids',
    element: [
      { filter: ['h2', 'h3'], visit: (node) => enter(node.properties['id']) },
      {
        filter: ['p', 'li'],
        visit(node, context) {
          const parent = context.parent(node);
          // The paragraphs of a list item are parts of it.
          if (parent?.type === 'element' && parent.tagName === 'li') return;
          if (!section)
            throw new Error(`${file}: a paragraph stands before the first heading with an id. Write « ## … {#id} » above it.`);
          count += 1;
          context.setProperty(node, 'id', `${section}-${count}`);
        },
      },
    ],
    // The steps of a lesson carry the id of their heading.
    mdxJsxFlowElement: {
      filter: ['Step'],
      visit: ({ attributes }) => enter(attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value),
    },
  });
};

/**
 * Gives each paragraph and each list item of a text the id of its section and its number there: `exemple-2`, the same in both
 * languages, since both have the same sections.
 * @throws when a paragraph has no section: it could not be cited
 */
export const passages: HastPluginEntry = ({ fileURL }) =>
  CITED.test(fileURL?.pathname ?? '') ? passageIds(fileURL?.pathname ?? '') : false;
