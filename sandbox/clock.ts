/** Tells the sandbox's own time, which can be moved ahead of the real one. */
export type Clock = {
  now: () => Date;
  offsetMs: () => number;
};

/** Creates a clock that runs `offsetMs()` ahead of the machine's. */
export function createClock(offsetMs: () => number): Clock {
  return { now: () => new Date(Date.now() + offsetMs()), offsetMs };
}

/** Writes an instant the way Zendesk does: whole seconds and a `Z`. */
export function isoSeconds(instant: Date): string {
  return instant.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
