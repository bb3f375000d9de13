/** Why a copy could not be fetched: no network, a file that is not the announced one, no room, another tab at it. */
export type Reason = 'network' | 'broken' | 'room' | 'busy';

/** A copy could not be fetched; the copy that was kept, if any, is as it was. */
export class KeepProblem extends Error {
  readonly reason: Reason;
  /** How many bytes of room are needed, when room lacks. */
  readonly needed: number;

  constructor(reason: Reason, needed = 0) {
    super(reason);
    this.reason = reason;
    this.needed = needed;
  }
}
