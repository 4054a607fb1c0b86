import { expect, it } from 'vitest';
import { surveyPageCsp } from '../../../../backend/response/page/survey-page-csp.ts';

it('allows what the page carries and its own form, and nothing else', () => {
  expect(surveyPageCsp('abc', null).split('; ')).toEqual([
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
  expect(surveyPageCsp('abc', 'https://cdn.acme.example/a;b/logo.png?v=1')).toContain(
    'img-src data: https://cdn.acme.example;',
  );
});
