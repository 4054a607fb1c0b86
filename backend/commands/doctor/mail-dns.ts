import { Resolver } from 'node:dns/promises';
import type { Config } from '../../config/config.ts';
import { readSender } from '../../platform/mail/sender.rules.ts';

/** What the DNS says of a name; other failures than "there is none" are thrown. */
export interface MailDns {
  /** Each record as one text; empty when there is none. */
  texts(name: string): Promise<string[]>;
  /** Mail servers of a domain; empty when there is none. */
  mailServers(name: string): Promise<string[]>;
  addresses(name: string): Promise<string[]>;
  /** `false` when there is neither this name nor one below it (RFC 8020). */
  exists(name: string): Promise<boolean>;
}

/** The domain that surveys come from; `null` when no sender is set. */
export function senderDomainOf({ MAIL_FROM: from }: Config): string | null {
  return from === null ? null : (readSender(from).address.split('@')[1] ?? null);
}

const NONE = new Set(['ENOTFOUND', 'ENODATA', 'NXDOMAIN']);

/** Asks the machine's own DNS servers, with a short patience. */
export function createMailDns(): MailDns {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  return {
    texts: async (name) =>
      (await orNone(resolver.resolveTxt(name))).map((chunks) => chunks.join('')),
    mailServers: async (name) =>
      (await orNone(resolver.resolveMx(name))).map(({ exchange }) => exchange).filter(Boolean),
    addresses: async (name) => {
      const ipv4 = await orNone(resolver.resolve4(name));
      return ipv4.length > 0 ? ipv4 : orNone(resolver.resolve6(name));
    },
    async exists(name) {
      try {
        await resolver.resolveTxt(name);
        return true;
      } catch (error) {
        if (codeOf(error) === 'ENODATA') return true;
        if (NONE.has(codeOf(error))) return false;
        throw error;
      }
    },
  };
}

async function orNone<T>(answer: Promise<T[]>): Promise<T[]> {
  try {
    return await answer;
  } catch (error) {
    if (NONE.has(codeOf(error))) return [];
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
