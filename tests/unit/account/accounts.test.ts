import { describe, expect, it, vi } from 'vitest';
import type { AccountContext } from '../../../backend/account/account-context.ts';
import type { SurveyVisitRow } from '../../../backend/records/survey-visit.ts';
import { createAccounts, findFresh } from '../../../backend/account/accounts.ts';

const anAccount = (id: string) =>
  ({ id, zendeskUrl: `https://${id}.zendesk.com` }) as AccountContext;
const acme = anAccount('acme');
const globex = anAccount('globex');
const found = { accountId: 'acme' } as SurveyVisitRow;

function accountsOf(served: AccountContext[], ownHost: string | null = null) {
  return createAccounts({
    all: () => served,
    ownHost,
    visitOf: async (id) => (id === 'i-1' ? found : null),
    refresh: async () => {},
  });
}

describe('an account', () => {
  const accounts = accountsOf([acme, globex]);

  it('is found by an id from outside, or not', () => {
    expect(accounts.find('globex')).toBe(globex);
    expect(accounts.find('initech')).toBeNull();
  });

  it('that a hand-off names and nobody serves is an error', () => {
    expect(accounts.byId('globex')).toBe(globex);
    expect(() => accounts.byId('initech')).toThrow(expect.objectContaining({ code: 'not_found' }));
  });

  it('is found by its host, however it is written', () => {
    expect(accounts.byHost('ACME.zendesk.com')).toBe(acme);
    expect(accounts.byHost('acme')).toBeNull();
  });

  it('is found by an invitation, while it is served', async () => {
    expect(await accounts.byInvitation('i-1')).toEqual({ account: acme, found });
    expect(await accounts.byInvitation('i-2')).toBeNull();
    expect(await accountsOf([globex]).byInvitation('i-1')).toBeNull();
  });
});

describe('the account that is meant when none is named', () => {
  it('is that of the environment', () => {
    expect(accountsOf([acme, globex], 'globex.zendesk.com').only()).toBe(globex);
  });

  it('is the only one', () => {
    expect(accountsOf([acme]).only()).toBe(acme);
  });

  it.each([
    ['not_found', []],
    ['invalid_request', [acme, globex]],
  ])('is none: %s', (code, served) => {
    expect(() => accountsOf(served).only()).toThrow(expect.objectContaining({ code }));
  });
});

describe('an account that may have been added just now', () => {
  it('is looked for once more after reading anew, and only when it was not there', async () => {
    const served: AccountContext[] = [];
    const accounts = accountsOf(served);
    const refresh = vi.fn<() => Promise<void>>(async () => void served.push(acme));
    const find = () => findFresh({ refresh }, () => accounts.find('acme'));
    expect(await find()).toBe(acme);
    expect(await find()).toBe(acme);
    expect(refresh).toHaveBeenCalledOnce();
  });
});
