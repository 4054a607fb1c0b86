import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { freePortPair, runAftercare } from '../support/run-aftercare.ts';
import { layEmbeddedFiles } from '../support/servers/create-embedded-folder.ts';
import { ADMIN_KEY } from '../support/start-product.ts';
import { until } from '../support/until.ts';
import { report } from './report.ts';
import { sized } from './sized.ts';
import { visitRoom, type RoomVisit } from './workspace/visit-room.ts';

const ROUNDS = sized({ full: 5, quick: 1 });
const BUDGET_KB = 250;
/** Among other tests a room may be waited for in vain, and the overview's 40 kB come along. */
const MOST_KB = sized({ full: BUDGET_KB, quick: BUDGET_KB + 50 });
const IMPORT_MS = 10 * 60_000;
const TIMEOUT_MS = sized({ full: 60 * 60_000, quick: 10 * 60_000 });

/** The rooms of the navigation, as their addresses name them. */
const ROOMS = [
  'overview',
  'voices',
  'follow_ups',
  'breakdowns',
  'asking_well',
  'actions',
  'settings',
];

it(
  'measures what a lead waits for in each room of the workspace',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aftercare-bench-'));
    await layEmbeddedFiles(folder);
    const port = await freePortPair();
    // One site for the workspace and the app, so that one session of the debugger sees both.
    const service = `http://127.0.0.1:${port}`;
    const product = runAftercare({
      PORT: String(port),
      DATA_DIR: folder,
      PUBLIC_URL: service,
      ADMIN_API_KEY: ADMIN_KEY,
    });
    const visits = new Map<string, RoomVisit[]>(ROOMS.map((room) => [room, []]));
    try {
      const [browser] = await Promise.all([launchChromium(), product.untilGreeted()]);
      try {
        const sandbox = `http://127.0.0.1:${port + 1}`;
        if (sized({ full: true, quick: false })) await untilImported(service);
        const adminId = await findAdmin(sandbox);
        // The service's own first time is not measured, only the browser's.
        for (let round = sized({ full: -1, quick: 0 }); round < ROUNDS; round += 1) {
          for (const room of ROOMS) {
            const visit = await visitAs(browser, adminId, { sandbox, service, room });
            if (round >= 0) visits.get(room)?.push(visit);
          }
        }
      } finally {
        await browser.close();
      }
    } finally {
      await product.destroy();
      await rm(folder, { recursive: true, force: true });
    }
    report(
      'Workspace: the first view of each room in Chromium, beside the sandbox',
      ROOMS.flatMap((room) => figuresOf(room, visits.get(room) ?? [])),
    );
    for (const [room, [first]] of visits) {
      expect(first?.bytes, room).toBeLessThan(MOST_KB * 1000);
    }
  },
  TIMEOUT_MS,
);

function figuresOf(room: string, visits: readonly RoomVisit[]) {
  const values = (what: keyof RoomVisit, per = 1) => visits.map((visit) => visit[what] / per);
  return [
    {
      what: `${room}: on the wire`,
      unit: 'kB',
      values: values('bytes', 1000),
      budget: { atMost: BUDGET_KB },
    },
    { what: `${room}: requests`, unit: '', values: values('requests') },
    { what: `${room}: from navigation until usable`, unit: 'ms', values: values('usableMs') },
    {
      what: `${room}: from the last answer until usable`,
      unit: 'ms',
      values: values('afterAnswerMs'),
      budget: { atMost: 1000 },
    },
  ];
}

type Where = { sandbox: string; service: string; room: string };

/** A browser of its own, which has kept nothing. */
async function visitAs(
  browser: Browser,
  agentId: number,
  { sandbox, service, room }: Where,
): Promise<RoomVisit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    await context.addInitScript((id) => {
      window.localStorage.setItem('sandbox-agent', String(id));
    }, agentId);
    const page = await context.newPage();
    return await visitRoom(page, `${sandbox}/agent/apps/aftercare/${room}`, service);
  } finally {
    await context.close();
  }
}

async function findAdmin(sandbox: string): Promise<number> {
  const answer = await fetch(`${sandbox}/sandbox/api/overview`);
  const { agents } = (await answer.json()) as { agents: { id: number; role: string }[] };
  const admin = agents.find(({ role }) => role === 'admin');
  if (admin === undefined) throw new Error('the sandbox has no admin');
  return admin.id;
}

/** Waits until the sandbox's two years are taken over: no more answers come in. */
async function untilImported(service: string): Promise<void> {
  let known = -1;
  await until(
    'all of the past',
    async () => {
      const before = known;
      await setTimeout(3_000);
      const answer = await fetch(`${service}/api/v1/reports/nps?from=2020-01-01`, {
        headers: { authorization: `Bearer ${ADMIN_KEY}` },
      });
      ({ n: known } = (await answer.json()) as { n: number });
      return known > 0 && known === before;
    },
    IMPORT_MS,
  );
}
