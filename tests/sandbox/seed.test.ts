import { beforeAll, describe, expect, it } from 'vitest';
import { settingsSchema } from '../../shared/settings.ts';
import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import { testSandbox } from './support/test-sandbox.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await testSandbox();
});

describe('the pretend company', () => {
  it('has tickets in every state and people of every kind', () => {
    const statuses = new Set(sandbox.tickets().map(({ status }) => status));
    expect([...statuses].sort()).toEqual(['closed', 'hold', 'new', 'open', 'pending', 'solved']);
    expect(sandbox.tickets().length).toBeGreaterThanOrEqual(40);
    const requesters = sandbox.tickets().map(({ requester_id }) => sandbox.user(requester_id));
    expect(requesters.some(({ email }) => email === null)).toBe(true);
    expect(requesters.some(({ suspended }) => suspended)).toBe(true);
    expect(requesters.some(({ role }) => role === 'agent')).toBe(true);
    expect(sandbox.tickets().some(({ tags }) => tags.includes('closed_by_merge'))).toBe(true);
  });

  it('uses addresses that belong to nobody', () => {
    const addresses = sandbox.users().flatMap(({ email }) => email ?? []);
    const reserved = /@([a-z-]+\.)*(example\.com|[a-z]+\.test)$/;
    expect(addresses.filter((address) => !reserved.test(address))).toEqual([]);
  });

  it('proposes a ticket whose customer can be asked', () => {
    const ticket = sandbox.ticket(sandbox.state.landmarks.suggestedTicketId ?? 0);
    expect(ticket.status).toBe('open');
    expect(sandbox.user(ticket.requester_id).email).not.toBeNull();
  });

  it('keeps the order of every conversation', () => {
    for (const ticket of sandbox.tickets()) {
      const times = sandbox.comments(ticket.id).map(({ created_at: at }) => at);
      expect(times).toEqual([...times].sort());
      expect(Date.parse(ticket.updated_at)).toBeLessThanOrEqual(Date.now());
    }
  });
});

describe('the connection', () => {
  it('names all the service needs, ids as texts', () => {
    const { connection } = sandbox;
    expect(connection.zendeskUrl).toBe(sandbox.url);
    expect(connection.settings).toMatchObject({
      surveys: [{ delayHours: 24, brandName: 'Nordlys Outdoor' }],
      followUp: { enabled: true },
      writeBack: { ticketFields: { scoreId: String(sandbox.state.landmarks.scoreFieldId) } },
    });
    expect(connection.webhookSecret).not.toBe('dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==');
  });

  it('brings settings the service accepts', () => {
    const settings = settingsSchema.parse(sandbox.connection.settings);
    expect(settings.alerts[0]?.channels).toEqual([
      { type: 'email', to: ['ingrid.dahl@nordlys-outdoor.example.com'] },
    ]);
    expect(settings.leads.agents).toHaveLength(3);
  });

  it('brings past answers that agree with the tickets', () => {
    const { pastResponses } = sandbox.connection;
    expect(pastResponses.length).toBeGreaterThanOrEqual(15);
    for (const answer of pastResponses) {
      const ticket = sandbox.ticket(Number(answer.ticketId));
      expect(ticket.customFields[sandbox.state.landmarks.scoreFieldId]).toBe(answer.score);
      expect(String(ticket.requester_id)).toBe(answer.customerId);
      expect(Date.parse(answer.submittedAt)).toBeGreaterThan(Date.parse(answer.solvedAt));
    }
  });
});

describe('the clock', () => {
  it('closes tickets that were solved four days ago', async () => {
    const solved = sandbox.tickets().filter(({ status }) => status === 'solved');
    expect(solved.length).toBeGreaterThan(0);
    await sandbox.skipClock(7 * 24 * 3_600_000);
    expect(solved.every(({ status }) => status === 'closed')).toBe(true);
  });
});
