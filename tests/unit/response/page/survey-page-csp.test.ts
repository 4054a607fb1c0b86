import { expect, it } from 'vitest';
import { settingsSchema } from '../../../../shared/settings.ts';
import { surveyPageCsp } from '../../../../backend/response/page/survey-page-csp.ts';

function policyOf(logoUrl: string | null): string[] {
  return surveyPageCsp({ color: '#17494d', logoUrl }).split(';');
}

it('allows what the page carries and its own form, and nothing else', () => {
  expect(policyOf(null)).toEqual([
    "default-src 'none'",
    expect.stringMatching(/^style-src( 'sha256-[\w+/]{43}='){2}$/),
    expect.stringMatching(/^script-src 'sha256-[\w+/]{43}='$/),
    'img-src data:',
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]);
});

it('allows pictures from the place of the logo when there is one', () => {
  const policy = policyOf('https://cdn.acme.example/a;b/logo.png?v=1');
  expect(policy).toContain('img-src data: https://cdn.acme.example');
  expect(policy).toHaveLength(8);
});

/** Addresses that try to say more than where a picture is. */
const MORE_THAN_A_PLACE = [
  'https://a.example;sandbox/logo.png',
  'https://a.example,b.example/logo.png',
  "https://'unsafe-inline'/logo.png",
  'https://*/logo.png',
  'https://*.example/logo.png',
  'https://a.example%3Bsandbox/logo.png',
  'javascript:alert(1)//;script-src *',
  'data:text/html,x',
  "'unsafe-inline'",
  '*',
  '',
];
/** Those whose place is plain, whatever stands elsewhere in them. */
const PLAIN_PLACES: [string, string][] = [
  ['https://a.example/logo.png; script-src *', 'https://a.example'],
  ['https://a.example/logo.png, script-src *', 'https://a.example'],
  ['https://a.example/?x=;default-src *', 'https://a.example'],
  ['https://a.example/#;default-src *', 'https://a.example'],
  ['https://user;x:pass;y@a.example/logo.png', 'https://a.example'],
  ['https://A.Example:8443/logo.png', 'https://a.example:8443'],
  ['http://[::1]:8080/logo.png', 'http://[::1]:8080'],
  ['https://bücher.example/logo.png', 'https://xn--bcher-kva.example'],
];

it.each(MORE_THAN_A_PLACE)('shows no logo from %s, and allows nothing for it', (logoUrl) => {
  expect(policyOf(logoUrl)).toEqual(policyOf(null));
  expect(settingsSchema.safeParse({ branding: { logoUrl } }).success).toBe(false);
});

it.each(PLAIN_PLACES)('takes of %s its place alone', (logoUrl, place) => {
  const policy = policyOf(logoUrl);
  expect(policy).toContain(`img-src data: ${place}`);
  expect(policy).toHaveLength(8);
  expect(settingsSchema.safeParse({ branding: { logoUrl } }).success).toBe(true);
});

it.each(['\n', '\r\n', '\t', '\0'])('has no setting with %j in a logo’s address', (sign) => {
  const logoUrl = `https://a.example/${sign}logo.png`;
  expect(settingsSchema.safeParse({ branding: { logoUrl } }).success).toBe(false);
});
