import { createHash } from 'node:crypto';

/**
 * Takes up the level of reading that was chosen on this device. It stands in the page right after the choice and runs there,
 * before the text is read in: nothing moves. levels.client.ts keeps the choice.
 */
export const rememberedLevel = "try{document.querySelector('[name=level][value='+localStorage.level+']').checked=true}catch{}";

/** What the policy of a page must hold for it to run. */
export const rememberedLevelHash: `sha256-${string}` = `sha256-${createHash('sha256').update(rememberedLevel).digest('base64')}`;
