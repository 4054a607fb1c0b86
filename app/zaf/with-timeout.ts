import { ZafError } from './zaf-error.ts';

/** How long the host may take; Zendesk's own SDK would wait five minutes. */
export const ZAF_TIMEOUT_MS = 5000;

/** Rejects when the host stays silent for too long. */
export async function withTimeout<T>(
  work: Promise<T>,
  doing: string,
  timeoutMs: number = ZAF_TIMEOUT_MS,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new ZafError(`${doing}: no answer within ${timeoutMs} ms`)),
      timeoutMs,
    );
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearTimeout(timer);
  }
}
