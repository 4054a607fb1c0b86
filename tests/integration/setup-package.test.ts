import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSetupRig, type SetupRig } from '../support/start-setup-rig.ts';

const VALIDATE = 'POST /api/v2/apps/validate';
const UPLOAD = 'POST /api/v2/apps/uploads.json';

let rig: SetupRig;
beforeEach(async () => {
  rig = await startSetupRig();
});
afterEach(() => rig.close());

const state = () => rig.sandbox.state;
type Answer = { status: number; body?: unknown; headers?: Record<string, string> };
const fault = (answer: Answer, times: number | 'always' = 1) =>
  rig.sandbox.faults.add({ method: 'POST', path: '/api/v2/apps/validate', fault: answer, times });
const onApps = () => rig.writes().filter((call) => call.includes('/apps/'));

describe('the package that setup brings to Zendesk', () => {
  it('is validated there before it is uploaded', async () => {
    const { code, out } = await rig.setup();
    expect(code).toBe(0);
    expect(out).not.toContain('validates no packages');
    expect(onApps().slice(0, 2)).toEqual([VALIDATE, UPLOAD]);
  });

  it('is not uploaded when it is refused, and the admin reads why', async () => {
    fault({ status: 400, body: { description: 'Missing translation file\nInvalid location' } });
    const { code, err } = await rig.setup();
    expect(code).toBe(1);
    expect(err).toContain('Zendesk refuses the app’s package:');
    expect(err).toContain('  - Missing translation file\n  - Invalid location\n');
    expect(onApps()).toEqual([VALIDATE]);
    expect(state().apps).toEqual([]);

    expect((await rig.setup()).code).toBe(0);
    expect(state().apps).toMatchObject([{ name: 'Aftercare', enabled: true }]);
  });

  it('goes up all the same where there is no validator, which is said', async () => {
    fault({ status: 404 });
    const { code, out } = await rig.setup();
    expect(code).toBe(0);
    expect(out).toContain('this Zendesk validates no packages by itself');
    expect(state().apps).toMatchObject([{ name: 'Aftercare', enabled: true }]);
  });

  it('is validated again after trouble that passes', async () => {
    fault({ status: 503, headers: { 'Retry-After': '0' } });
    const { code, out } = await rig.setup();
    expect(code).toBe(0);
    expect(out).toContain('interrupted by Zendesk, going on');
    expect(onApps().slice(0, 3)).toEqual([VALIDATE, VALIDATE, UPLOAD]);
    expect(state().apps).toHaveLength(1);
  });

  it('is not blamed for what a gateway before Zendesk refuses', async () => {
    fault({ status: 413, body: '<html>Request Entity Too Large</html>' }, 'always');
    const { code, err } = await rig.setup();
    expect(code).toBe(1);
    expect(err).toContain('the answer is not one of Zendesk');
    expect(err).not.toContain('package:');
  });
});
