import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Secrets } from './desk-state.types.ts';

/** Makes every key and password of a new sandbox, at random. */
export function createSecrets(): Secrets {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return {
    oauthClientId: 'aftercare_sandbox',
    oauthClientSecret: randomBytes(32).toString('hex'),
    apiToken: randomBytes(20).toString('hex'),
    smtpUser: 'sandbox',
    smtpPassword: randomBytes(12).toString('hex'),
    appPrivateKey: privateKey,
    appPublicKey: publicKey,
  };
}

/** Makes a webhook signing secret in the form Zendesk uses. */
export function createSigningSecret(): string {
  return randomBytes(32).toString('base64');
}
