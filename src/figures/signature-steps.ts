import type { State } from '../schemas/state.ts';

/** A day on which the number of signatures grew. */
export interface Step {
  /** As exact as it is known. */
  date: string;
  /** How many signed then. */
  added: number;
  /** How many had signed by then; for a step that is not established, if it is confirmed. */
  count: number;
  established: boolean;
}

/** Is it sure that this State signed? What is only reported is marked otherwise, on the map and in the count. */
export const isEstablished = ({ certainty }: Pick<State, 'certainty'>): boolean => certainty === 'high';

/**
 * How the number of signatures grew: first the established ones, in order of time, then on top of them what is only reported.
 * A signature without a date is in no step.
 */
export function signatureSteps(states: readonly Pick<State, 'signed' | 'certainty'>[]): Step[] {
  const steps: Step[] = [];
  for (const established of [true, false]) {
    const dates = states.flatMap((state) => (isEstablished(state) === established && state.signed ? [state.signed] : []));
    for (const date of [...new Set(dates)].sort()) {
      const added = dates.filter((other) => other === date).length;
      steps.push({ date, added, count: (steps.at(-1)?.count ?? 0) + added, established });
    }
  }
  return steps;
}
