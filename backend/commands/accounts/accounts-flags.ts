/** What the parts of `aftercare accounts` understand. */
export const accountsFlags = {
  add: {
    'client-id': { value: 'id', about: 'unique identifier of the OAuth client' },
    authorize: {
      about: 'by authorization code: an admin allows Aftercare in with a browser on this machine',
    },
    port: {
      value: 'number',
      about: 'with --authorize: where the browser comes back (8976), as listed in the OAuth client',
    },
    stdin: { about: 'read {"clientId": …, "clientSecret": …} from standard input' },
    replace: { about: 'give an account that is served already new credentials' },
    json: { about: 'print the account as JSON' },
    help: { about: 'show this' },
  },
  list: {
    json: { about: 'print the accounts as JSON, without any secret' },
    help: { about: 'show this' },
  },
  remove: {
    purge: { about: 'also delete everything that is known of the account' },
    yes: { about: 'ask nothing' },
    help: { about: 'show this' },
  },
} as const;

/** What a command takes before its flags. */
export const USAGE = `aftercare accounts add <subdomain or URL>  serve another Zendesk account
aftercare accounts list                     list the accounts, the environment's too
aftercare accounts remove <id or host>      stop serving one; --purge deletes its rows

Each knows --help.`;
