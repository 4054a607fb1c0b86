import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPast } from '../support/report-history.ts';
import { startProduct, type Product } from '../support/start-product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
  const { service } = product;
  for (const day of ['2026-01-10', '2026-01-12']) {
    const sentAt = new Date(`${day}T10:00:00Z`);
    await addPast(service.store.db, service.accounts.only().id, {
      sentAt,
      customer: '90',
      survey: 'default',
      attribution: {
        brandId: '10',
        groupId: null,
        assigneeId: null,
        formId: null,
        organizationId: null,
        channel: 'email',
        tags: ['vip'],
      },
      locale: 'en',
      answer: { score: 9, submittedAt: sentAt },
    });
  }
});
afterAll(() => product.close());

const COMMAND = join(import.meta.dirname, '../../dist/backend/aftercare.js');
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, 'report', ...args], {
    // No `.env` of the project is read there.
    cwd: '/',
    env: { PATH: process.env['PATH'], ...product.environment },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

describe('aftercare report rebuild', () => {
  it('counts all past days, and finds nothing to change the next time', () => {
    const first = run('rebuild');
    expect(first.stdout).toMatch(/^Counted \d+ days and longer spans in UTC: \d+ were new/m);
    expect(first.code).toBe(0);
    const second = run('rebuild');
    expect(second.stdout).toContain(': 0 were new or had changed.');
  });

  it('says which counts in force were wrong, and mends them', async () => {
    const { db } = product.service.store;
    await sql`update report_counts set score_9 = 7
      from report_blocks where id = block_id and span = 'day' and starts = '2026-01-12'`.execute(
      db,
    );
    const wrong = run('rebuild');
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toContain('2026-01-12');
    expect(wrong.stderr).not.toContain('2026-01-10');
    expect(run('rebuild').code).toBe(0);
  });

  it('names its part when it is asked for another', () => {
    const { code, stderr } = run('count');
    expect(code).toBe(2);
    expect(stderr).toContain('aftercare report rebuild');
  });
});
