import type { Config } from '../../config/config.ts';
import type { DoctorContext } from './doctor-context.ts';
import type { Fault } from './finding.ts';

/** What a check is told of those that ran before it. */
export type Earlier = {
  /** Whether this check found an error. */
  hasError(name: string): boolean;
};

/** One question to the installation; finds nothing when all is well, and changes nothing. */
export type Check = {
  name: string;
  /** What is healthy when nothing is found. */
  title: string;
  /** Checks without which this one can find nothing out. */
  needs?: readonly string[];
  /** Checks that go first, whatever they find. */
  after?: readonly string[];
  /** Whether it is about this installation at all; it is unless told otherwise. */
  isFor?: (config: Config) => boolean;
  run(context: DoctorContext, earlier: Earlier): Promise<Fault[]>;
};
