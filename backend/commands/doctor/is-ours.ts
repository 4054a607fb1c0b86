import { z } from 'zod';
import type { DoctorContext } from './doctor-context.ts';
import { fetchPage, type Page } from './fetch-page.ts';

const healthySchema = z.strictObject({ status: z.literal('ok') });
const readySchema = z.object({
  status: z.enum(['ready', 'not_ready']),
  checks: z.object({ database: z.string(), queue: z.string() }).catchall(z.string()),
});

/** Whether it is what `/healthz` of an Aftercare answers. */
export function isHealthy({ status, text }: Pick<Page, 'status' | 'text'>): boolean {
  return status === 200 && healthySchema.safeParse(jsonIn(text)).success;
}

/** What a running service says of the parts that it works with: `ok` or `failing`. */
export type Readiness = Record<string, string>;

/** Reads `/readyz` of the service at `PUBLIC_URL`; `null` when something else answers, or nobody. */
export async function readReadiness({ config, ca }: DoctorContext): Promise<Readiness | null> {
  try {
    const { text } = await fetchPage(`${config.PUBLIC_URL}/readyz`, { ca });
    return readySchema.safeParse(jsonIn(text)).data?.checks ?? null;
  } catch {
    return null;
  }
}

/** Whether an Aftercare answers at `PUBLIC_URL`. */
export async function isOurs(context: DoctorContext): Promise<boolean> {
  return (await readReadiness(context)) !== null;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page of somebody else.
    return null;
  }
}
