import { describe, expect, it } from 'vitest';
import { createAppDelivery } from '../../../../backend/commands/setup/deliver-app.ts';
import { CommandError } from '../../../../backend/commands/terminal/command-error.ts';
import type { AppJob, AppVerdict } from '../../../../backend/platform/zendesk/zendesk-apps.ts';

const ZIP = Buffer.from('a package');
const DONE: AppJob = { status: 'completed', message: null, appId: '7' };

type Script = { verdict?: AppVerdict; jobs?: AppJob[] };

function aDelivery({ verdict = { kind: 'fine' }, jobs = [DONE] }: Script = {}) {
  const calls: string[] = [];
  const told: string[] = [];
  const left = [...jobs];
  const noted = <T>(name: string, answer: T) => {
    calls.push(name);
    return Promise.resolve(answer);
  };
  const delivery = createAppDelivery({
    admin: {
      validateApp: (zip) => noted(`validate ${zip.toString()}`, verdict),
      uploadApp: (zip) => noted(`upload ${zip.toString()}`, '5'),
      createApp: (name, uploadId) => noted(`create ${name} of ${uploadId}`, 'job'),
      updateApp: (appId, _name, uploadId) => noted(`update ${appId} by ${uploadId}`, 'job'),
      getAppJob: (id) => noted(`ask ${id}`, left.shift() ?? DONE),
      listApps: () => noted('list', []),
    },
    packApp: () => Promise.resolve(ZIP),
    tell: (line) => void told.push(line),
    pauseMs: 0,
  });
  return { delivery, calls, told };
}

async function refusalOf(work: Promise<unknown>): Promise<CommandError> {
  const error = await work.catch((thrown: unknown) => thrown);
  if (!(error instanceof CommandError)) throw new Error('not refused', { cause: error });
  return error;
}

describe('the delivery of the app', () => {
  it('asks for Zendesk’s opinion before it uploads', async () => {
    const { delivery, calls, told } = aDelivery();
    expect(await delivery.create('Aftercare')).toBe('7');
    expect(calls).toEqual([
      'validate a package',
      'upload a package',
      'create Aftercare of 5',
      'ask job',
    ]);
    expect(told).toEqual([]);
  });

  it('asks before an update as well', async () => {
    const { delivery, calls } = aDelivery();
    await delivery.update('7', 'Aftercare');
    expect(calls.slice(0, 3)).toEqual(['validate a package', 'upload a package', 'update 7 by 5']);
  });

  it('uploads nothing that Zendesk refuses, and names the reasons', async () => {
    const reasons = ['Missing translation file', 'Invalid location'];
    const { delivery, calls } = aDelivery({ verdict: { kind: 'refused', reasons } });
    const error = await refusalOf(delivery.create('Aftercare'));
    expect(error.message).toContain('  - Missing translation file\n  - Invalid location\n');
    expect(calls).toEqual(['validate a package']);
  });

  it('says so when Zendesk gives no reason', async () => {
    const { delivery } = aDelivery({ verdict: { kind: 'refused', reasons: [] } });
    const error = await refusalOf(delivery.update('7', 'Aftercare'));
    expect(error.message).toContain('not say why');
  });

  it('goes on without a validator, and says so', async () => {
    const { delivery, calls, told } = aDelivery({ verdict: { kind: 'no_validator' } });
    expect(await delivery.create('Aftercare')).toBe('7');
    expect(calls).toContain('upload a package');
    expect(told).toEqual([expect.stringContaining('validates no packages')]);
  });

  it('waits for the job, and names its reason when it fails', async () => {
    const working = { status: 'queued', message: null, appId: null };
    const failed = { status: 'failed', message: 'Invalid location', appId: null };
    const { delivery, calls } = aDelivery({ jobs: [working, working, failed] });
    const error = await refusalOf(delivery.create('Aftercare'));
    expect(error.message).toContain('  - Invalid location\n');
    expect(calls.filter((call) => call === 'ask job')).toHaveLength(3);
  });
});
