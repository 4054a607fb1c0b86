import type { Config } from '../../config/config.ts';

/** The domain that surveys come from; `null` when no sender is set. */
export function senderDomainOf({ MAIL_FROM: from }: Config): string | null {
  return from === null ? null : (/@([^\s<>@]+?)\.?>?\s*$/.exec(from)?.[1]?.toLowerCase() ?? null);
}
