import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { expect, it } from 'vitest';
import { createSignedUrlCheck } from '../../../../backend/platform/zendesk/signed-url.ts';

const NOW = new Date('2026-03-02T08:00:00Z');
const NOW_SECONDS = NOW.getTime() / 1000;

it.each([undefined, ''])(
  'a token whose name is %j is told from another by what is signed',
  async (jti) => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const pem = await exportSPKI(publicKey);
    const check = createSignedUrlCheck({ now: () => NOW });
    const account = {
      zendeskUrl: 'https://acme.zendesk.com',
      appId: '77',
      zendesk: { getAppPublicKey: async () => pem, getInstalledAppId: async () => '77' },
    };
    const sign = (iat: number) =>
      new SignJWT({
        aud: 'https://acme.zendesk.com/api/v2/apps/installations/36.json',
        iss: 'acme.zendesk.com',
        ...(jti !== undefined && { jti }),
        iat,
        exp: iat + 120,
      })
        .setProtectedHeader({ alg: 'RS256' })
        .sign(privateKey);
    const token = await sign(NOW_SECONDS);
    const { tokenId } = await check(token, account);
    // The last sign of a signature has bits that say nothing.
    const last = String.fromCharCode(token.charCodeAt(token.length - 1) + 1);
    expect((await check(token.slice(0, -1) + last, account)).tokenId).toBe(tokenId);
    expect((await check(await sign(NOW_SECONDS - 1), account)).tokenId).not.toBe(tokenId);
  },
);
