import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeys, hmac } from '../../../backend/platform/security/keys.ts';
import { makeSurveyToken, readSurveyToken } from '../../../backend/account/survey-token.ts';

const ID = '5d1f0c8e-7a3b-4c2d-8e9f-0a1b2c3d4e5f';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const keys = createKeys(['a-secret-of-this-installation-1234']);
const otherKeys = createKeys(['a-secret-of-another-installation-5']);

describe('a survey link’s token', () => {
  it('gives back the invitation it was made for', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const token = makeSurveyToken(id, keys);
        expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
        expect(readSurveyToken(token, keys)).toBe(id);
      }),
    );
  });

  it('is the same each time, so that nothing needs to be stored', () => {
    expect(makeSurveyToken(ID, keys)).toBe(makeSurveyToken(ID, keys));
  });

  it('is refused with any one character changed', () => {
    const token = makeSurveyToken(ID, keys);
    for (let at = 0; at < token.length; at += 1) {
      for (const letter of ALPHABET) {
        if (letter === token[at]) continue;
        const changed = token.slice(0, at) + letter + token.slice(at + 1);
        expect(readSurveyToken(changed, keys), `${letter} at ${at}`).toBeNull();
      }
    }
  });

  it.each([
    ['nothing', ''],
    ['one character less', makeSurveyToken(ID, keys).slice(0, -1)],
    ['one character more', `${makeSurveyToken(ID, keys)}A`],
    ['padding', `${makeSurveyToken(ID, keys)}=`],
    ['a newline', `${makeSurveyToken(ID, keys)}\n`],
    ['the invitation’s id', ID],
    ['zeros', 'A'.repeat(43)],
  ])('is refused when it is %s', (_what, token) => {
    expect(readSurveyToken(token, keys)).toBeNull();
  });

  it('is refused under another secret', () => {
    expect(readSurveyToken(makeSurveyToken(ID, otherKeys), keys)).toBeNull();
  });

  it('is refused when it was signed with the key of another purpose', () => {
    const id = Buffer.from(ID.replaceAll('-', ''), 'hex');
    for (const purpose of ['sessions', 'stored-credentials'] as const) {
      const mac = hmac(keys.current(purpose), id).subarray(0, 16);
      expect(readSurveyToken(Buffer.concat([id, mac]).toString('base64url'), keys)).toBeNull();
    }
    const good = hmac(keys.current('survey-links'), id).subarray(0, 16);
    expect(readSurveyToken(Buffer.concat([id, good]).toString('base64url'), keys)).toBe(ID);
  });
});

describe('while the secret is rotated', () => {
  const rotated = createKeys([
    'the-new-secret-of-this-installation',
    'a-secret-of-this-installation-1234',
  ]);

  it('links from before still open', () => {
    expect(readSurveyToken(makeSurveyToken(ID, keys), rotated)).toBe(ID);
  });

  it('new links are made with the new secret', () => {
    expect(readSurveyToken(makeSurveyToken(ID, rotated), keys)).toBeNull();
    expect(readSurveyToken(makeSurveyToken(ID, rotated), rotated)).toBe(ID);
  });
});
