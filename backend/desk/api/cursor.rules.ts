import { z } from 'zod';

const partsSchema = z.array(z.string().max(100)).min(1).max(3);

/** Writes where a page ends, as one text that goes through a query. */
export function writeCursor(...parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** Reads a cursor again; whatever is none of ours is a fault of the query. */
export const cursorSchema = z
  .string()
  .max(400)
  .transform((text, context) => {
    try {
      return partsSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    } catch {
      context.addIssue({ code: 'custom', message: 'is no cursor that was given' });
      return z.NEVER;
    }
  });
