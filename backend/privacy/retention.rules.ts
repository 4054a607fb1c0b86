import type { Settings } from '../../shared/settings.ts';

const DAY_MS = 24 * 60 * 60_000;

/**
 * As long as anybody may want to see what was done.
 *
 * Of events, the last of five tries at a delivery comes within minutes; whoever is told of an old
 * solve once more finds it decided on.
 */
export const DONE_MS = 3 * DAY_MS;

/** Nobody tries again by then what failed; its sender has long given up. */
export const FAILED_MS = 90 * DAY_MS;

/** Whoever asked for a job has seen by then what came of it. */
export const JOBS_MS = 30 * DAY_MS;

/**
 * The longest that a survey can be open, a year, and the waits before it.
 *
 * Until then an answer can be changed, and its ticket solved once more without being closed.
 */
export const OPEN_SURVEY_MS = 400 * DAY_MS;

/** From which age on rows of an account are taken away. */
export type RetentionPeriods = {
  eventsMs: number;
  /** What people wrote. */
  wordsMs: number;
  /** Their answers, with what was done about them. */
  answersMs: number;
  /** What keeps people from being asked too early or twice: neither words nor scores. */
  tracesMs: number;
};

/**
 * Reads the periods out of the settings.
 *
 * Events stay for as long as their signatures are taken, whatever the settings say.
 */
export function readPeriods(
  { privacy, surveys }: Pick<Settings, 'privacy' | 'surveys'>,
  webhookMaxAgeSeconds: number,
): RetentionPeriods {
  const quarantines = surveys.map(({ quarantineDays }) => quarantineDays * DAY_MS);
  const answersMs = privacy.retentionDays * DAY_MS;
  return {
    eventsMs: Math.max(DONE_MS, webhookMaxAgeSeconds * 1000),
    wordsMs: Math.min(privacy.commentRetentionDays * DAY_MS, answersMs),
    answersMs,
    tracesMs: Math.max(answersMs, OPEN_SURVEY_MS, ...quarantines),
  };
}
