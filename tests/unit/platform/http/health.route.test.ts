import express from 'express';
import { describe, expect, it } from 'vitest';
import { healthRoute } from '../../../../backend/platform/http/health.route.ts';
import { listen } from '../../../../backend/platform/http/listen.ts';

describe('GET /readyz', () => {
  it('looks at other systems once a minute, and at its own parts each time', async () => {
    const calls = { database: 0, zendesk: 0 };
    const check = (name: keyof typeof calls) => async () => {
      calls[name] += 1;
    };
    const app = express().use(
      healthRoute([
        { name: 'database', isRequired: true, check: check('database') },
        { name: 'zendesk', isRequired: false, check: check('zendesk') },
      ]),
    );
    const { port, close } = await listen(app, '127.0.0.1', 0);
    const ask = async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).status;
    const statuses = await Promise.all(Array.from({ length: 20 }, ask));
    await close();
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(calls).toEqual({ database: 20, zendesk: 1 });
  });
});
