import { accountFlag } from '../accounts/choose-account.ts';
import type { Flags } from '../terminal/parse-flags.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** What `aftercare setup` understands. */
export const setupFlags = {
  account: { ...accountFlag },
  subdomain: { value: 'name', about: 'the part before .zendesk.com (ZENDESK_SUBDOMAIN)' },
  'zendesk-url': { value: 'url', about: 'in its place, for a sandbox (ZENDESK_URL)' },
  'client-id': {
    value: 'id',
    about: 'unique identifier of the OAuth client (ZENDESK_OAUTH_CLIENT_ID)',
  },
  'client-secret': {
    value: 'secret',
    about:
      'its secret; others on this machine can see flags, so rather ZENDESK_OAUTH_CLIENT_SECRET',
  },
  'public-url': { value: 'url', about: 'where Zendesk and customers reach Aftercare (PUBLIC_URL)' },
  'smtp-url': { value: 'url', about: 'outgoing mail (SMTP_URL)' },
  'mail-from': { value: 'address', about: 'sender of the surveys (MAIL_FROM)' },
  'data-dir': { value: 'folder', about: 'folder of the embedded database (DATA_DIR)' },
  brand: {
    value: 'name',
    about: 'what surveys call your company; Zendesk’s default brand unless given',
  },
  'test-mail': { value: 'address', about: 'send a test mail there when all is done' },
  trigger: {
    about: 'also make the trigger that mails surveys of the channel "zendesk"',
  },
  'no-app': { about: 'leave the app alone' },
  'rotate-secret': { about: 'have Zendesk make a new signing secret for the webhook' },
  force: { about: 'also overwrite what was changed by hand in Zendesk' },
  'dry-run': { about: 'show what would be done, as a diff, and do nothing' },
  remove: { about: 'take everything out of Zendesk again' },
  'keep-fields': { about: 'with --remove: leave the fields and what is written in them' },
  yes: { about: 'ask nothing' },
  json: { about: 'print the outcome as JSON' },
  help: { about: 'show this' },
} as const;

/** Whether somebody is there to answer, and wants to be asked. */
export function mayAsk(
  { yes, json }: Pick<Flags<typeof setupFlags>, 'yes' | 'json'>,
  { isInteractive }: Pick<Terminal, 'isInteractive'>,
): boolean {
  return isInteractive && yes === undefined && json === undefined;
}
