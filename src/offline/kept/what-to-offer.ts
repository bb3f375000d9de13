import type { CopyState } from './copy-state.ts';
import type { SiteVersion } from './kept-list.ts';

/** Has the host something newer than the kept copy? No, when nothing is kept or the host cannot be asked. */
export const isNewer = ({ kept }: CopyState, site?: SiteVersion): boolean =>
  kept !== undefined && site !== undefined && kept.version !== site.version;

/** What the button of the section does, by what is kept and what the host has. */
export function whatToOffer(state: CopyState, site?: SiteVersion): 'keep' | 'continue' | 'update' | 'change' {
  if (state.incoming) return 'continue';
  if (!state.kept) return 'keep';
  return isNewer(state, site) ? 'update' : 'change';
}
