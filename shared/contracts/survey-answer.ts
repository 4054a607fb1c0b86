import { z } from 'zod';
import { isScore, type Score } from '../nps.ts';
import { plainWords } from '../strangers-words.ts';

/** How many characters a customer's text may have; page, form check and message agree on it. */
export const ANSWER_TEXT_LIMIT = 5000;

/** Form posts carry text, JSON carries numbers; an empty score is missing, never 0. */
const scoreSchema = z
  .union(
    [
      z.number(),
      z
        .string()
        .trim()
        .regex(/^\d{1,2}$/)
        .transform(Number),
    ],
    {
      error: 'choose a score from 0 to 10',
    },
  )
  .refine(isScore, 'choose a score from 0 to 10')
  .transform((score): Score => score);

const textSchema = z
  .string()
  .overwrite(toStorable)
  .trim()
  .max(ANSWER_TEXT_LIMIT, `may be at most ${ANSWER_TEXT_LIMIT} characters long`)
  .transform((text) => (text === '' ? null : text))
  .nullable()
  .default(null);

const flagSchema = z
  .union([z.boolean(), z.enum(['true', 'false', 'on', '1', '0', '']).transform(isOn)])
  .default(false);

/**
 * `POST /s/:token`: a customer's answer, as form or JSON.
 *
 * `provisional` marks a score that a gesture confirmed before the button was pressed.
 */
export const surveyAnswerSchema = z.object({
  score: scoreSchema,
  comment: textSchema,
  improve: textSchema,
  contactOk: flagSchema,
  provisional: flagSchema,
});

/** See {@link surveyAnswerSchema}. */
export type SurveyAnswer = z.infer<typeof surveyAnswerSchema>;

/** Reads a score alone: from a link, or a form with another fault. */
export function readScore(value: unknown): Score | null {
  // Most links name none; to find out why it is no score takes longer than the rest of a page.
  if (value === undefined) return null;
  return scoreSchema.safeParse(value).data ?? null;
}

/** Reads a box that may be ticked; what is neither is not ticked. */
export function readFlag(value: unknown): boolean {
  return flagSchema.safeParse(value).data ?? false;
}

/** Forms post a line break as two characters, which page and limit count as one. */
function toStorable(text: string): string {
  return plainWords(text.replaceAll('\r\n', '\n'));
}

function isOn(value: string): boolean {
  return value === 'true' || value === 'on' || value === '1';
}
