/** Tells the time; a port, so that tests and the sandbox can move it. */
export interface Clock {
  now(): Date;
}

/** A clock that can be set ahead of the machine's own. */
export interface SkippableClock extends Clock {
  /** How far it runs ahead of the machine's time, in milliseconds. */
  readonly aheadMs: number;
  /** Sets how far ahead of the machine's time the clock runs, in milliseconds. */
  setOffset(offsetMs: number): void;
}

/** Makes a clock that follows the machine's time plus an offset, 0 unless set. */
export function createClock(offsetMs = 0): SkippableClock {
  let offset = offsetMs;
  return {
    now: () => new Date(Date.now() + offset),
    get aheadMs() {
      return offset;
    },
    setOffset: (next) => {
      offset = next;
    },
  };
}
