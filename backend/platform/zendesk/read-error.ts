import { z } from 'zod';
import { RetryLaterError } from '../errors.ts';
import { ZendeskRefusedError, type ZendeskRefusal } from './zendesk-error.ts';

const faultSchema = z.looseObject({ description: z.string().catch('') });
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
    .array(z.looseObject({ title: z.string().optional(), detail: z.string().optional() }))
    .optional()
    .catch(undefined),
});

type Answer = { status: number; headers: Record<string, unknown>; data: unknown; call: string };

/**
 * Turns an error answer of Zendesk into the error that the caller branches on.
 *
 * The message quotes what Zendesk said of the request (fields and rules), never data of a person.
 */
export function readError({ status, headers, data, call }: Answer): Error {
  const said = describe(data);
  const message = `Zendesk answered ${status} to ${call}${said === '' ? '' : `: ${said}`}`;
  if (status === 429 || status >= 500) {
    const seconds = /^\d+(\.\d+)?$/.exec(String(headers['retry-after']))?.[0];
    const isCapacity = status === 429;
    return seconds === undefined
      ? new RetryLaterError(message, { isCapacity })
      : new RetryLaterError(message, { isCapacity, afterMs: Number(seconds) * 1000 });
  }
  return new ZendeskRefusedError(refusalOf(status, data), status, message);
}

function refusalOf(status: number, data: unknown): ZendeskRefusal {
  if (status === 401) return 'not_authenticated';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not_found';
  if (status === 409) return 'conflict';
  return isClosedTicket(data) ? 'closed_ticket' : 'invalid';
}

/** `{"details":{"status":[{"description":"Status: closed prevents ticket update"}]}}` */
function isClosedTicket(data: unknown): boolean {
  const body = bodySchema.safeParse(data).data;
  const faults = body?.details?.['status'] ?? [];
  return faults.some(({ description }) => /closed/i.test(description));
}

function describe(data: unknown): string {
  const body = bodySchema.safeParse(data).data;
  if (body === undefined) return '';
  const { error, description, details, errors } = body;
  const faults = Object.values(details ?? {}).flatMap((list) =>
    list.map((fault) => fault.description),
  );
  const first = errors?.[0];
  const parts = [
    typeof error === 'string' ? error : error?.title,
    description,
    ...faults,
    first?.title,
    first?.detail,
  ];
  const said = parts.filter(Boolean).join('; ');
  return said.replace(/[^\s;]+@[^\s;]+/g, '[address]').slice(0, 300);
}
