import type { ConfigFault } from './config-error.ts';

const FEWEST_CHARACTERS = 8;
/** Of six letters or more: a random key holds none of them by chance. */
const WORDS =
  /change.?me|change.?this|replace.?me|replace.?this|your.?secret|your.?key|password|passw0rd|example|qwerty|012345|123456|abcdef.?ghij|letmein|loremipsum/i;

/** Says what makes a key easy to guess, to be read behind its name; `null` when nothing does. */
export function findWeakness(key: string): string | null {
  const text = key.trim();
  if (new Set(text).size < FEWEST_CHARACTERS) return 'is made of too few different characters';
  if (isRepeated(text)) return 'is the same again and again';
  return WORDS.test(text) ? 'can be guessed' : null;
}

/** Whether a text is its own first part, over and over. */
function isRepeated(text: string): boolean {
  const half = Math.floor(text.length / 2);
  return Array.from({ length: half }, (_, index) => index + 1).some(
    (period) => text.slice(period) === text.slice(0, text.length - period),
  );
}

/** Each of these opens something else. */
const SECRETS = [
  'SECRET_KEY',
  'SECRET_KEY_PREVIOUS',
  'ADMIN_API_KEY',
  'ZENDESK_WEBHOOK_SECRET',
  'ZENDESK_OAUTH_CLIENT_SECRET',
  'ZENDESK_API_TOKEN',
];

/** Names secrets of one value: who learns one for its purpose would have the others' as well. */
export function findSharedSecrets(variables: Record<string, string | undefined>): ConfigFault[] {
  const owners = new Map<string, string>();
  return SECRETS.flatMap((name) =>
    partsOf(variables[name]).flatMap((secret) => {
      const owner = owners.get(secret);
      if (owner === undefined) owners.set(secret, name);
      if (owner === undefined || owner === name) return [];
      return [{ name, problem: `is the same as ${owner}; give each of them a value of its own` }];
    }),
  );
}

/** The secret of the webhook may be a list. */
function partsOf(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}
