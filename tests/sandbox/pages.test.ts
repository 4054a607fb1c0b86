import { createPublicKey } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { jwtVerify } from 'jose';
import { createTransport } from 'nodemailer';
import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import type { Caller } from './support/test-sandbox.ts';
import { callerWith, integration, testSandbox } from './support/test-sandbox.ts';

const SERVICE = 'http://127.0.0.1:9';
let sandbox: Sandbox;
let page: Caller;

beforeAll(async () => {
  sandbox = await testSandbox({ serviceUrl: SERVICE });
  page = callerWith(sandbox, {});
});

describe('the app page', () => {
  it('is opened with a token that names installation, agent and ticket', async () => {
    const agent = sandbox.users().find(({ name }) => name === 'Freja Lund');
    const ticketId = sandbox.state.landmarks.suggestedTicketId;
    const { body } = await page('POST', '/sandbox/api/app-page', {
      agentId: agent?.id,
      location: 'ticket_sidebar',
      ticketId,
    });
    const action = new URL(body.action);
    expect(action.origin + action.pathname).toBe(`${SERVICE}/zaf/ticket_sidebar`);
    expect(action.searchParams.get('origin')).toBe(sandbox.url);
    expect(action.searchParams.get('app_guid')).toBe(body.guid);
    const key = createPublicKey(sandbox.state.secrets.appPublicKey);
    const { payload, protectedHeader } = await jwtVerify(body.token, key, {
      issuer: new URL(sandbox.url).host,
      audience: `${sandbox.url}/api/v2/apps/installations/${sandbox.state.apps[0]?.installationId}.json`,
    });
    expect(protectedHeader.alg).toBe('RS256');
    expect(payload).toMatchObject({
      sub: `${sandbox.url}/api/v2/users/${agent?.id}.json`,
      context: { product: 'support', location: 'ticket_sidebar', ticket_id: ticketId },
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
  });

  it('is not opened for a customer', async () => {
    const customer = sandbox.users().find(({ role }) => role === 'end-user');
    expect(
      (await page('POST', '/sandbox/api/app-page', { agentId: customer?.id, location: 'nav_bar' }))
        .status,
    ).toBe(404);
  });
});

describe('the way of a newcomer', () => {
  const journey = async () => (await page('GET', '/sandbox/api/overview')).body.journey;

  it('follows what really happens', async () => {
    const { suggestedTicketId, scoreFieldId, leadEmail, integrationUserId } =
      sandbox.state.landmarks;
    const ticketId = suggestedTicketId ?? 0;
    expect(await journey()).toMatchObject({ ticket: null, skipped: false });
    sandbox.actions.solveTicket(ticketId);
    expect(await journey()).toMatchObject({
      ticket: { id: ticketId },
      skipped: false,
      surveyMail: null,
    });
    await page('POST', '/sandbox/api/clock/skip', { ms: 24 * 3_600_000 });
    expect(await journey()).toMatchObject({ skipped: true, surveyMail: null });
    const send = (to: string) =>
      createTransport(sandbox.smtpUrl).sendMail({
        from: 'care@nordlys-outdoor.example.com',
        to,
        subject: 'Hi',
        text: 'Hi',
      });
    await send(sandbox.user(sandbox.ticket(ticketId).requester_id).email ?? '');
    expect(await journey()).toMatchObject({ surveyMail: { read: false }, answered: false });
    const api = await integration(sandbox);
    const answer = {
      comment: { body: '3', public: false },
      custom_fields: [{ id: scoreFieldId, value: 3 }],
    };
    await api('PUT', `/api/v2/tickets/${ticketId}`, { ticket: answer });
    const task = {
      subject: 'Call',
      tags: ['nps_follow_up'],
      requester_id: integrationUserId,
      comment: { body: 'Call', public: false },
    };
    const followUp = await api('POST', '/api/v2/tickets', { ticket: task });
    await send(leadEmail);
    await page('POST', '/sandbox/api/sidebar-opened', { ticketId });
    expect(await journey()).toMatchObject({
      score: 3,
      answered: true,
      noted: true,
      followUpId: followUp.body.ticket.id,
      alertMailId: sandbox.mails()[1]?.id,
      sidebarOpened: true,
    });
  });
});

describe('the clock', () => {
  it('tells the service before the page is answered', async () => {
    const offsets: number[] = [];
    const own = await testSandbox({
      seed: 'empty',
      onClockChange: (offset) => void offsets.push(offset),
    });
    const { body } = await callerWith(own, {})('POST', '/sandbox/api/clock/skip', {
      ms: 3_600_000,
    });
    expect([body.offsetMs, offsets]).toEqual([3_600_000, [3_600_000]]);
    expect(own.connection.clockOffsetMs).toBe(3_600_000);
  });
});

describe('protection', () => {
  it('serves pages that load nothing from elsewhere', async () => {
    const { headers } = await page('GET', '/agent');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`frame-src 'self' ${SERVICE}`);
  });

  it('refuses writes a foreign page could send', async () => {
    const request = {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"ms":1000}',
    };
    expect((await fetch(`${sandbox.url}/sandbox/api/clock/skip`, request)).status).toBe(415);
  });

  it('sends visitors to its one address', async () => {
    const other = sandbox.url.replace('127.0.0.1', 'localhost');
    const answer = await fetch(`${other}/agent`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([307, `${sandbox.url}/agent`]);
  });
});
