import { beforeAll, describe, expect, it } from 'vitest';
import { createTransport } from 'nodemailer';
import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import { testSandbox } from './support/test-sandbox.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await testSandbox({ seed: 'empty', serviceUrl: 'http://127.0.0.1:9' });
});

const mail = (subject: string) => ({
  from: 'Nordlys Outdoor <care@nordlys-outdoor.example.com>',
  to: 'emma@example.com',
  subject,
  text: 'How likely?',
  html: '<html><head></head><body><a href="http://127.0.0.1:9/s/x">10</a></body></html>',
  messageId: '<1@aftercare.example.com>',
  headers: { 'List-Unsubscribe': '<http://127.0.0.1:9/s/x/unsubscribe>' },
});

describe('the inbox', () => {
  it('keeps what was sent, with headers and source', async () => {
    const waiting = sandbox.waitForMail(({ subject }) => subject === 'Hur gick det? 🙂');
    await createTransport(sandbox.smtpUrl).sendMail(mail('Hur gick det? 🙂'));
    const received = await waiting;
    expect(received).toMatchObject({
      to: ['emma@example.com'],
      messageId: '<1@aftercare.example.com>',
      read: false,
    });
    expect(received.text.trim()).toBe('How likely?');
    expect(received.headers).toContainEqual({
      name: 'List-Unsubscribe',
      value: '<http://127.0.0.1:9/s/x/unsubscribe>',
    });
    expect(received.source).toContain('MIME-Version: 1.0');
  });

  it('refuses senders without the password', async () => {
    const url = sandbox.smtpUrl.replace(/:[^:@]+@/, ':wrong@');
    await expect(createTransport(url).sendMail(mail('x'))).rejects.toThrow(/Invalid login|Wrong/);
  });

  it('refuses mails when told to', async () => {
    sandbox.refuseMail((to) =>
      to.includes('emma@example.com') ? { code: 550, message: 'No such user' } : null,
    );
    await expect(createTransport(sandbox.smtpUrl).sendMail(mail('bounce'))).rejects.toMatchObject({
      responseCode: 550,
    });
    sandbox.refuseMail(null);
    await createTransport(sandbox.smtpUrl).sendMail(mail('fine'));
    expect(sandbox.mails().map(({ subject }) => subject)).toEqual(['Hur gick det? 🙂', 'fine']);
  });

  it('shows a mail without letting it run or load anything', async () => {
    const [first] = sandbox.mails();
    const answer = await fetch(`${sandbox.url}/sandbox/mails/${first?.id}/html`);
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    expect(await answer.text()).toContain('<head><base target="_blank"></head>');
  });

  it('marks a mail as read when it is opened', async () => {
    const [first] = sandbox.mails();
    await fetch(`${sandbox.url}/sandbox/api/mails/${first?.id}`);
    expect(sandbox.mails()[0]?.read).toBe(true);
  });
});
