const VALUE = '.*.[0-9a-zA-Z+_.-]{4,156}';

/**
 * What Zendesk takes for a secret, by the name that it reports.
 *
 * Its patterns are broad: an assignment to anything called a token is enough.
 */
export const SECRET_PATTERNS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Slack Token', /xox[p|boa]-*.[a-z0-9]/],
  named('RSA Private Key', '-----BEGIN RSA PRIVATE KEY-----'),
  named('SSH Private Key (OpenSSH)', '-----BEGIN OPENSSH PRIVATE KEY-----'),
  named('SSH Private Key (DSA)', '-----BEGIN DSA PRIVATE KEY-----'),
  named('SSH Private Key (EC)', '-----BEGIN EC PRIVATE KEY-----'),
  ['PGP Private Key Block', /-----BEGIN PGP PRIVATE KEY BLOCK-----/],
  named('Facebook OAuth Token', `${anyCase('facebook')}(?: [|:"=-]|[:"=-]|).*.[0-9a-f]{24,36}`),
  named('Twitter OAuth Token', `${assigned('twitter')}.*.[0-9a-zA-Z]{30,45}`),
  named('Github Token', `${assigned('github')}.*.[0-9a-zA-Z]{30,45}`),
  named('Google OAuth Token', `${assigned('client[-_]secret')}.*[a-zA-Z0-9\\-_]{16,32}`),
  named('AWS Access Key ID', 'AKIA[0-9A-Z]{8,24}'),
  named(
    'AWS Secret Access Key',
    `${anyCase('aws[-_]secret[-_]access[-_]key')}.*.[0-9a-zA-Z]{24,48}`,
  ),
  named('Heroku API Key', `${anyCase('heroku')}.*[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{6,18}`),
  named('Quickpay Secret', 'quickpay_secret:.*.[0-9a-zA-Z]{24,72}'),
  named('Doorman Secret', `${anyCase('doorman[-_]secret')}.*.[0-9a-f]{16,132}`),
  named('Shared Session Secret', 'shared_session_secret.*.[0-9a-f]{4,132}'),
  named('Permanent Cookie Secret', 'permanent_cookie_secret.*.[0-9a-f]{120,156}'),
  named(
    'Scarlett AWS Secret Key',
    `${anyCase('scarlett[-_]aws[-_]secret[-_]key')}.*.[0-9a-zA-Z+.]{35,45}`,
  ),
  named('Braintree Key', 'braintree_key.*.[0-9a-zA-Z]{16,36}'),
  named('Ticket Validation Key', 'ticket_validation_key.*.[0-9a-zA-Z]{15,25}'),
  named('App Key', assigned('app[-_]key') + VALUE),
  named('App Secret', assigned('app[-_]secret') + VALUE),
  named('Consumer Key', assigned('consumer[-_]key') + VALUE),
  named('Consumer Secret', assigned('consumer[-_]secret') + VALUE),
  // The only one that looks across lines.
  ['Generic Secret', new RegExp(`^${assigned('secret')}${VALUE}`, 'ms')],
  named('Master Key', assigned('master[-_]key') + VALUE),
  named('Master Secret', assigned('master[-_]secret') + VALUE),
  named('Token Key', assigned('token[-_]key') + VALUE),
  named('Token Secret', assigned('token[-_]secret') + VALUE),
  named('Zendesk Zopim Mobile SSO Key', 'zendesk_zopim_mobile_sso_key.*.[0-9a-f]{58,68}'),
  named('Help Center Private Key', assigned('private[-_]key') + VALUE),
  named('X-Outbound-Key', `${anyCase('x-outbound-key')}[:" \\t=-].*.[0-9a-z-]{32,36}`),
  named('Attachment Token Key', 'attachment_token_key.*.[0-9a-f]{24,72}'),
  named('Password', anyCase('password') + VALUE),
  named('Token', assigned('token') + VALUE),
];

function named(name: string, pattern: string): readonly [string, RegExp] {
  return [name, new RegExp(pattern)];
}

/** The word in any mix of cases; the value after it stays case-sensitive. */
function anyCase(word: string): string {
  return word.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** The word with a sign of assignment behind it. */
function assigned(word: string): string {
  return `${anyCase(word)}(?: [:"=-]|[:"=-])`;
}
