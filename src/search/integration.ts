import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildIndex } from './build-index.ts';
import { otherNames } from './other-names.ts';

/** Build step: writes the search index into the built site. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { fr, vi } = await buildIndex(fileURLToPath(dir), otherNames);
        logger.info(`${fr} documents in French, ${vi} in Vietnamese`);
      },
    },
  };
}
