import type { AstroIntegration } from 'astro';
import { buildDay } from '../catalogue/build-day.ts';
import { checkContent } from './check-content.ts';
import { pastFacts } from './past.ts';
import { describe } from './problem.ts';

/**
 * Checks the content before a build and stops it with every problem found; while one writes, problems are only printed.
 * Facts past their day are a warning: a clone made years from now still builds.
 */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      // Before Astro reads the content: its own errors stop at the first, and give no line.
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        const problems = checkContent().map(describe);
        if (problems.length) throw new Error(`${problems.length} problem(s) in content/\n\n${problems.join('\n')}\n`);
      },
      'astro:config:done': ({ logger }) => {
        for (const { id, goodUntil } of pastFacts(buildDay())) {
          logger.warn(`${id} was good until ${goodUntil}: shown as dated. How to check: npm run content:report`);
        }
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        server.watcher.add('content').on('change', async (file) => {
          if (!/content\/.*\.(yaml|mdx)$/.test(file)) return;
          if (file.endsWith('.yaml')) await refreshContent?.({});
          for (const problem of checkContent()) logger.warn(describe(problem));
        });
      },
    },
  };
}
