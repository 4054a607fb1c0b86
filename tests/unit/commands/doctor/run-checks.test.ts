import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../../backend/config/config.ts';
import type { Check } from '../../../../backend/commands/doctor/check.ts';
import { checks as allChecks } from '../../../../backend/commands/doctor/checks.ts';
import { createDoctorContext } from '../../../../backend/commands/doctor/doctor-context.ts';
import { blocking, error, hint, type Fault } from '../../../../backend/commands/doctor/finding.ts';
import { runChecks } from '../../../../backend/commands/doctor/run-checks.ts';

const context = createDoctorContext(readConfig({}, null));
const aFault = error({ problem: 'It is broken.', cure: 'Mend it.' });
const aCheck = (name: string, faults: Fault[] = [], rest: Partial<Check> = {}): Check => ({
  name,
  title: `${name} is well`,
  run: async () => faults,
  ...rest,
});
const statuses = async (...checks: Check[]) =>
  (await runChecks(checks, context, 50)).map(({ status }) => status);

describe('a check', () => {
  it('that finds nothing is healthy', async () => {
    expect(await statuses(aCheck('a'))).toEqual(['healthy']);
  });

  it('is skipped when one that it needs is in the way, and so are those that need it', async () => {
    const a = aCheck('a', [blocking(aFault)]);
    const b = aCheck('b', [], { needs: ['a'] });
    const c = aCheck('c', [], { needs: ['b'] });
    const outcomes = await runChecks([a, b, c], context);
    expect(outcomes.map(({ status }) => status)).toEqual(['found', 'skipped', 'skipped']);
    expect(outcomes.map(({ because }) => because)).toEqual([null, 'a is well', 'a is well']);
  });

  it('runs though one that it needs has found something harmless', async () => {
    expect(await statuses(aCheck('a', [aFault]), aCheck('b', [], { needs: ['a'] }))).toEqual([
      'found',
      'healthy',
    ]);
  });

  it('runs though one that it needs is not for this installation', async () => {
    const a = aCheck('a', [blocking(aFault)], { isFor: () => false });
    expect(await statuses(a, aCheck('b', [], { needs: ['a'] }))).toEqual(['healthy']);
  });

  it('is told which earlier ones found an error', async () => {
    const told: boolean[] = [];
    const last = aCheck('c', [], {
      after: ['a', 'b'],
      run: async (_context, { hasError }) => {
        told.push(hasError('a'), hasError('b'));
        return [];
      },
    });
    const soft = hint({ problem: 'It creaks.', cure: 'Oil it.' });
    await statuses(aCheck('a', [blocking(aFault)]), aCheck('b', [soft]), last);
    expect(told).toEqual([true, false]);
  });

  it('that never ends is given up, and keeps no other waiting', async () => {
    const endless = aCheck('a', [], { run: () => new Promise(() => {}) });
    const outcomes = await runChecks([endless, aCheck('b')], context, 20);
    expect(outcomes.map(({ status }) => status)).toEqual(['found', 'healthy']);
    expect(outcomes[0]?.findings[0]?.problem).toContain('"a is well" took longer');
  });

  it('that meets the same fault as another tells it once', async () => {
    const outcomes = await runChecks([aCheck('a', [aFault]), aCheck('b', [aFault])], context);
    expect(outcomes.flatMap(({ findings }) => findings)).toHaveLength(1);
  });
});

describe('the contents page', () => {
  it('lists each check once, behind those that it needs or follows', () => {
    const names = allChecks.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const [index, { needs = [], after = [] }] of allChecks.entries()) {
      for (const earlier of [...needs, ...after]) {
        expect(names.slice(0, index), `${names[index]} comes after ${earlier}`).toContain(earlier);
      }
    }
  });
});
