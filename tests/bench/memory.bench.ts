import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { it } from 'vitest';
import { createEmbeddedFolder } from '../support/servers/create-embedded-folder.ts';
import { startKillRig, type KillRig } from '../support/start-kill-rig.ts';
import { surveyLinkIn } from '../support/survey-link.ts';
import { until } from '../support/until.ts';
import { MODES } from './harness/stores.ts';
import { report, type Figure } from './report.ts';
import { sized } from './sized.ts';

/** `--large` goes on for an hour in each mode, once. */
const LASTS_MS = process.env['BENCH_LARGE'] === '1' ? 3_600_000 : 0;
const ROUNDS = LASTS_MS > 0 ? 1 : sized({ full: 5, quick: 1 });
const WAVES = sized({ full: 10, quick: 2 });
const SOLVES_A_WAVE = sized({ full: 200, quick: 5 });
/** A tenth of those who are asked answer. */
const ANSWERED = 0.1;
/** What a wave leaves to be collected is not what is kept. */
const REST_MS = LASTS_MS > 0 ? 40_000 : sized({ full: 5_000, quick: 100 });
const MB = 1_000_000;
const BUDGET = { embedded: 450, Postgres: 200 };

type Mode = keyof typeof BUDGET;

function residentBytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) * 1024;
}

let counter = 0;

/** Solves tickets of as many customers, waits for their mails, and answers some of them. */
async function sendWave({ sandbox }: KillRig): Promise<void> {
  const before = sandbox.mails().length;
  for (let n = 0; n < SOLVES_A_WAVE; n += 1) {
    counter += 1;
    const email = `customer${counter}@example.com`;
    const { id } = sandbox.actions.createCustomer({ name: `Customer ${counter}`, email });
    sandbox.actions.solveTicket(sandbox.actions.createTicket(id).id);
  }
  const arrived = () => sandbox.mails().slice(before);
  await until('the mails', () => arrived().length >= SOLVES_A_WAVE, 300_000);
  for (const mail of arrived().slice(0, Math.ceil(SOLVES_A_WAVE * ANSWERED))) {
    const body = new URLSearchParams({ score: '9', comment: 'Quick and kind.' });
    await fetch(surveyLinkIn(mail), { method: 'POST', body, redirect: 'manual' });
  }
  await sandbox.whenIdle();
}

/** The process's memory in MB after its start, and after each wave. */
async function measure(mode: Mode): Promise<number[]> {
  const rig = await startKillRig({ requestsPerMinute: 100_000 });
  const files = mode === 'embedded' ? await createEmbeddedFolder() : null;
  try {
    const embedded = files === null ? {} : { DATABASE_URL: '', DATA_DIR: files.folder };
    const { pid } = await rig.start(embedded);
    await sleep(REST_MS);
    const values = [residentBytes(pid) / MB];
    const endsAt = performance.now() + LASTS_MS;
    for (let wave = 0; wave < WAVES || performance.now() < endsAt; wave += 1) {
      await sendWave(rig);
      await sleep(REST_MS);
      values.push(residentBytes(pid) / MB);
    }
    return values;
  } finally {
    await rig.close();
    await files?.remove();
  }
}

/** How much is added by a thousand solves, once the first half has warmed it up. */
function slopeOf(values: readonly number[]): number {
  const half = values.slice(Math.floor(values.length / 2));
  const mean = (of: readonly number[]) => of.reduce((sum, each) => sum + each, 0) / of.length;
  const middle = (half.length - 1) / 2;
  const rise = mean(half.map((value, n) => (n - middle) * value));
  const spread = mean(half.map((_, n) => (n - middle) ** 2));
  return spread === 0 ? 0 : (rise / spread / SOLVES_A_WAVE) * 1_000;
}

it('measures the memory of the service under load', { timeout: 7_200_000 }, async () => {
  const modes = MODES.filter((mode) => mode !== 'Redis');
  const rounds = new Map<Mode, number[][]>(modes.map((mode) => [mode, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const mode of modes) rounds.get(mode)?.push(await measure(mode));
  }
  const figures: Figure[] = modes.flatMap((mode) => {
    const all = rounds.get(mode) ?? [];
    const budget = { atMost: BUDGET[mode] };
    return [
      {
        what: `${mode}: after the start`,
        unit: 'MB',
        values: all.map(([first = 0]) => first),
        budget,
      },
      {
        what: `${mode}: the most after any wave of ${SOLVES_A_WAVE} solves`,
        unit: 'MB',
        values: all.map((values) => Math.max(...values)),
        budget,
      },
      { what: `${mode}: added by 1,000 solves, second half`, unit: 'MB', values: all.map(slopeOf) },
      {
        what: `${mode}: solves`,
        unit: '',
        values: all.map(({ length }) => (length - 1) * SOLVES_A_WAVE),
      },
    ];
  });
  report('Memory of the service over waves of solves, a tenth answered', figures);
});
