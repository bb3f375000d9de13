import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ownHashes } from './own-hashes.ts';

/** Build step, before anything is made of the pages: gives each page a policy of its own. */
export function ownPolicies(): AstroIntegration {
  return {
    name: 'own-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: dist })) {
          writeFileSync(join(dist, file), ownHashes(file, readFileSync(join(dist, file), 'utf8')));
        }
      },
    },
  };
}
