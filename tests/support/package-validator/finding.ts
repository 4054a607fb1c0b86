import type { ADVICE } from './advice.ts';

/** What a package is refused or warned for, by Zendesk’s name for it. */
export type FindingKey = keyof typeof ADVICE;

/** One fault or warning: its official key, and the file, field or value it is about. */
export type Finding = { key: FindingKey; about: string };

/** Makes a finding; several names become one list. */
export function finding(key: FindingKey, ...about: unknown[]): Finding {
  return { key, about: about.map((each) => asText(each)).join(', ') };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}
