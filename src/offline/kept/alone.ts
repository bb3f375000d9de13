import { KeepProblem } from './keep-problem.ts';

/**
 * Changes what is kept, if no other tab is at it.
 * @throws KeepProblem when one is, and what the work throws
 */
export const alone = (base: string, work: () => Promise<void>): Promise<void> =>
  navigator.locks.request(`keep:${base}`, { ifAvailable: true }, async (lock) => {
    if (!lock) throw new KeepProblem('busy');
    await work();
  });
