import { createHash, createVerify, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dkimRecord, findDkimKeyFault } from '../../../../backend/platform/mail/dkim.ts';
import { createMailer } from '../../../../backend/platform/mail/mailer.ts';
import { aMailServer } from './a-mail-server.ts';

const PEM = { type: 'pkcs8', format: 'pem' } as const;
const rsaKey = (bits: number) =>
  generateKeyPairSync('rsa', { modulusLength: bits }).privateKey.export(PEM).toString();
const PRIVATE_KEY = rsaKey(2048);

/** The mail as it arrives, from a sender who signs. */
async function sendSigned(text = 'Hej Søren – 0 til 10?  \n\n-- \nSlut\n\n'): Promise<string> {
  const server = await aMailServer();
  const dkim = { selector: 's1', privateKey: PRIVATE_KEY };
  const mailer = createMailer(server.url, 'Acme <nps@acme.example>', { dkim });
  try {
    await mailer.send({
      to: 'kim@customer.example',
      subject: 'Hvor sandsynligt er det, at du vil anbefale Acme til en ven eller kollega? Æ',
      html: `<p>${text}</p>`,
      text,
      messageId: '<1@acme.example>',
      headers: {
        'List-Unsubscribe': '<https://nps.acme.example/s/a/unsubscribe>',
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    });
    return server.raw[0] ?? '';
  } finally {
    mailer.close();
    await server.close();
  }
}

type Field = { name: string; value: string };

const fieldsOf = (head: string): Field[] =>
  head.split(/\r\n(?![ \t])/).map((line) => {
    const colon = line.indexOf(':');
    return { name: line.slice(0, colon), value: line.slice(colon + 1) };
  });

/** RFC 6376, 3.4.2. */
const relaxed = ({ name, value }: Field) =>
  `${name.toLowerCase()}:${value
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()}`;

/** RFC 6376, 3.4.4. */
const relaxedBody = (body: string) =>
  `${body
    .split('\r\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trimEnd())
    .join('\r\n')
    .replace(/(\r\n)+$/, '')}\r\n`;

/** What a receiver makes of a mail: whether body and head are those that were signed, and which. */
function verify(mail: string) {
  const end = mail.indexOf('\r\n\r\n');
  const [head, body] = [mail.slice(0, end), mail.slice(end + 4)];
  const fields = fieldsOf(head);
  const signature = fields.find(({ name }) => name.toLowerCase() === 'dkim-signature');
  if (signature === undefined) return null;
  const tags = Object.fromEntries(
    signature.value.split(';').map((tag) => {
      const [name = '', ...value] = tag.trim().split('=');
      return [name, value.join('=').replace(/\s/g, '')];
    }),
  );
  const signed = (tags['h'] ?? '').toLowerCase().split(':');
  const unsigned = { ...signature, value: signature.value.replace(/([;\s]b=)[^;]*/, '$1') };
  const covered = [
    ...signed.flatMap((name) => fields.filter((each) => each.name.toLowerCase() === name)),
    unsigned,
  ].map(relaxed);
  const publicKey = /p=(.*)$/.exec(dkimRecord({ privateKey: PRIVATE_KEY }))?.[1] ?? '';
  return {
    tags,
    signed,
    isHead: createVerify('RSA-SHA256')
      .update(covered.join('\r\n'), 'latin1')
      .verify(
        { key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' },
        tags['b'] ?? '',
        'base64',
      ),
    isBody:
      tags['bh'] === createHash('sha256').update(relaxedBody(body), 'latin1').digest('base64'),
  };
}

describe('a mail that we sign ourselves', () => {
  it('is proven to be of the sender’s domain by the key in the DNS', async () => {
    const found = verify(await sendSigned());
    expect(found?.tags).toMatchObject({ d: 'acme.example', s: 's1', a: 'rsa-sha256' });
    expect([found?.isHead, found?.isBody]).toEqual([true, true]);
  });

  it('covers whatever a stranger must not change, both headers of the way out among it', async () => {
    const found = verify(await sendSigned());
    for (const name of ['from', 'to', 'subject', 'date', 'message-id', 'list-unsubscribe']) {
      expect(found?.signed).toContain(name);
    }
    expect(found?.signed).toContain('list-unsubscribe-post');
  });

  it('is no longer proven once something is changed on the way', async () => {
    const mail = await sendSigned();
    expect(verify(mail.replace('Slut', 'Køb!'))?.isBody).toBe(false);
    expect(verify(mail.replace('One-Click', 'No-Clicks'))?.isHead).toBe(false);
    expect(verify(mail.replace(/^To: .*$/m, 'To: other@customer.example'))?.isHead).toBe(false);
  });

  it.each(['', ' ', '\n\n\n', '.', '..\n.', 'x'.repeat(5_000), 'a \t b\t\n'])(
    'is signed however odd its text: %j',
    async (text) => {
      const found = verify(await sendSigned(text));
      expect([found?.isHead, found?.isBody]).toEqual([true, true]);
    },
  );
});

describe('a key to sign with', () => {
  const ed25519 = generateKeyPairSync('ed25519').privateKey.export(PEM).toString();
  const locked = generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ ...PEM, cipher: 'aes-256-cbc', passphrase: 'secret' })
    .toString();

  it.each([
    ['of 2048 bits', PRIVATE_KEY, null],
    ['of 512 bits', rsaKey(512), 'holds a key of 512 bits; at least 1024 are needed'],
    ['of another kind', ed25519, 'holds a key of the kind ed25519; DKIM needs RSA'],
    ['with a password', locked, 'holds no private key in PEM that can be read without a password'],
    ['that is none', 'hello', 'holds no private key in PEM that can be read without a password'],
    ['that is empty', '', 'holds no private key in PEM that can be read without a password'],
  ])('%s is judged at the start', (_what, pem, fault) => {
    expect(findDkimKeyFault(pem)).toBe(fault);
  });
});
