/**
 * How bad it is.
 *
 * `error`: something does not work. `warning`: it works worse than it should, or not for long.
 * `hint`: good to know.
 */
export type Severity = 'error' | 'warning' | 'hint';

/** What is wrong, and what to do about it: one sentence each. */
export type Fault = {
  severity: Severity;
  problem: string;
  cure: string;
  /** Checks that need this one can find nothing out. */
  isBlocking?: boolean;
};

/** A fault with the name of the check that found it. */
export type Finding = Omit<Fault, 'isBlocking'> & { check: string };

type Words = { problem: string; cure: string };

/** Something does not work. */
export const error = (words: Words): Fault => ({ severity: 'error', ...words });

/** It works, but worse than it should, or not for long. */
export const warning = (words: Words): Fault => ({ severity: 'warning', ...words });

/** Good to know. */
export const hint = (words: Words): Fault => ({ severity: 'hint', ...words });

/** Makes a fault one that other checks cannot run without. */
export const blocking = (fault: Fault): Fault => ({ ...fault, isBlocking: true });
