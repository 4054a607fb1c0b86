import { z } from 'zod';
import { quote } from '../quote.ts';

const LONGEST = 300;
const MOST_FAULTS = 20;
const CODE = /^[A-Za-z][\w.]{0,60}$/;
const FIELD = /^[\w.[\]-]{1,80}$/;

const faultSchema = z.looseObject({
  description: z.string().catch(''),
  error: z.string().optional().catch(undefined),
});
const detailSchema = z.record(
  z.string(),
  z.array(faultSchema.catch({ description: '' })).catch([]),
);

/** Zendesk has no single error envelope; every key may be missing or of another shape. */
const bodySchema = z.looseObject({
  error: z
    .union([z.string(), z.looseObject({ title: z.string(), message: z.string().optional() })])
    .optional()
    .catch(undefined),
  description: z.string().optional().catch(undefined),
  details: detailSchema.optional().catch(undefined),
  errors: z
    .array(
      z.looseObject({
        code: z.string().optional().catch(undefined),
        title: z.string().optional(),
        detail: z.string().optional(),
      }),
    )
    .optional()
    .catch(undefined),
});

/** What an answer says of a failure, whichever of Zendesk's shapes it has. */
export type ErrorBody = {
  /** Whether it is JSON at all, as everything that Zendesk itself writes. */
  isJson: boolean;
  /** Whether it is a list of errors, as the newer parts of the API write them. */
  isList: boolean;
  /** Zendesk's own word for it, such as `RecordInvalid`. */
  code: string | null;
  faults: readonly { field: string; code: string | null; description: string }[];
  /** All sentences of it as one, bounded and without addresses. */
  said: string;
  /** The same one by one, without the code; each line of a longer text is one. */
  sentences: readonly string[];
};

/** Reads the body of an error answer; never fails, and looks at the beginning of each text only. */
export function readErrorBody(data: unknown): ErrorBody {
  const parsed = bodySchema.safeParse(data).data;
  if (parsed === undefined)
    return { isJson: false, isList: false, code: null, faults: [], said: '', sentences: [] };
  const { error, description, details = {}, errors } = parsed;
  const faults = Object.entries(details)
    .flatMap(([field, list]) =>
      list.map((fault) => ({
        field: FIELD.test(field) ? field : 'other',
        code: codeOf(fault.error),
        description: fault.description.slice(0, LONGEST),
      })),
    )
    .slice(0, MOST_FAULTS);
  const first = errors?.[0];
  const texts = [
    typeof error === 'string' ? undefined : error?.title,
    description,
    ...faults.map((fault) => fault.description),
    first?.title,
    first?.detail,
  ].filter((text) => text !== undefined);
  return {
    isJson: true,
    isList: first !== undefined,
    code: codeOf(error) ?? codeOf(first?.code),
    faults,
    said: [...(typeof error === 'string' ? [error] : []), ...texts]
      .map((text) => quote(text, LONGEST))
      .filter((sentence) => sentence !== '')
      .join('; ')
      .slice(0, LONGEST),
    sentences: [...new Set(texts.flatMap(linesOf))].slice(0, MOST_FAULTS),
  };
}

function linesOf(text: string): string[] {
  return text
    .slice(0, MOST_FAULTS * LONGEST)
    .split(/\r?\n/)
    .map((line) => quote(line, LONGEST))
    .filter((line) => line !== '');
}

function codeOf(value: unknown): string | null {
  return typeof value === 'string' && CODE.test(value) ? value : null;
}
