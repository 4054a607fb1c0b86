import { beforeEach, describe, expect, it } from 'vitest';
import { createRefusals, ME } from '../../../../backend/platform/zendesk/refusals.ts';

const MINUTE_MS = 60_000;
let now = 0;
beforeEach(() => {
  now = 0;
});
const refusalsWith = (status: number) =>
  createRefusals(async () => status, { now: () => new Date(now) });
const tags = (id: number) => ({ method: 'PUT', path: `/api/v2/tickets/${id}/tags` });
const read = (id: number) => ({ method: 'GET', path: `/api/v2/tickets/${id}` });
const write = (id: number) => ({ method: 'PUT', path: `/api/v2/users/${id}` });

describe('a 403', () => {
  it.each([403, 401, 302, 404, 500])(
    'is of the account when we are nobody (%i)',
    async (status) => {
      expect(await refusalsWith(status).isOfAccount(read(1))).toBe(true);
    },
  );

  it('is of the account when it is about ourselves', async () => {
    const refusals = refusalsWith(200);
    expect(await refusals.isOfAccount({ method: 'GET', path: ME })).toBe(true);
  });

  it('is of its object when it is the only one, however often', async () => {
    const refusals = refusalsWith(200);
    for (let time = 0; time < 10; time += 1) {
      expect(await refusals.isOfAccount(read(1))).toBe(false);
    }
  });

  it('is of the account when one object after the other is refused', async () => {
    const refusals = refusalsWith(200);
    expect(await refusals.isOfAccount(read(1))).toBe(false);
    expect(await refusals.isOfAccount(read(2))).toBe(false);
    expect(await refusals.isOfAccount(read(3))).toBe(true);
    expect(await refusals.isOfAccount(read(1))).toBe(true);
  });

  it('is of its object when others of the kind are taken in between', async () => {
    const refusals = refusalsWith(200);
    for (let id = 0; id < 10; id += 1) {
      expect(await refusals.isOfAccount(write(id))).toBe(false);
      refusals.forget(write(100 + id));
    }
  });

  it('is not excused by what is taken of another kind', async () => {
    const refusals = refusalsWith(200);
    await refusals.isOfAccount(write(1));
    await refusals.isOfAccount(write(2));
    refusals.forget({ method: 'GET', path: '/api/v2/users/1' });
    refusals.forget({ method: 'PUT', path: '/api/v2/tickets/1' });
    expect(await refusals.isOfAccount(write(3))).toBe(true);
  });

  it('is of its object when others were refused long ago', async () => {
    const refusals = refusalsWith(200);
    for (let id = 0; id < 10; id += 1) {
      expect(await refusals.isOfAccount(write(id))).toBe(false);
      now += 6 * MINUTE_MS;
    }
  });

  it('is of the account until one is taken, however rarely we ask by then', async () => {
    const refusals = refusalsWith(200);
    for (const id of [1, 2, 3]) await refusals.isOfAccount(write(id));
    for (let time = 0; time < 5; time += 1) {
      now += 4 * 60 * MINUTE_MS;
      expect(await refusals.isOfAccount(write(1))).toBe(true);
    }
    refusals.forget(write(2));
    expect(await refusals.isOfAccount(write(1))).toBe(false);
  });

  it('of tags says nothing of the tickets’ other updates', async () => {
    const refusals = refusalsWith(200);
    for (const id of [1, 2, 3]) await refusals.isOfAccount(tags(id));
    expect(await refusals.isOfAccount({ method: 'PUT', path: '/api/v2/tickets/4' })).toBe(false);
    expect(await refusals.isOfAccount(tags(4))).toBe(true);
  });
});
