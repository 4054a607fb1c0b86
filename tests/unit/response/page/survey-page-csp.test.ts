import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { surveyPageCsp } from '../../../../backend/response/page/survey-page-csp.ts';

function policyOf(nonce: string, logoUrl: string | null): string[] {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  surveyPageCsp(nonce, logoUrl)(request, response, (fault) => {
    if (fault) throw fault;
  });
  return String(response.getHeader('content-security-policy')).split(';');
}

it('allows what the page carries and its own form, and nothing else', () => {
  expect(policyOf('abc', null)).toEqual([
    "default-src 'none'",
    "style-src 'nonce-abc'",
    "script-src 'nonce-abc'",
    'img-src data:',
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]);
});

it('allows pictures from the place of the logo when there is one', () => {
  const policy = policyOf('abc', 'https://cdn.acme.example/a;b/logo.png?v=1');
  expect(policy).toContain('img-src data: https://cdn.acme.example');
  expect(policy).toHaveLength(8);
});

it('takes no directive from the logo’s address', () => {
  expect(() => policyOf('abc', 'https://a.example;sandbox/logo.png')).toThrow('img-src');
});
