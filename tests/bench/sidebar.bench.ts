import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import type { TicketView } from '../../shared/contracts/ticket-view.ts';
import { launchChromium } from '../support/chromium.ts';
import { createSandboxDriver } from '../support/drive-sandbox.ts';
import { freePortPair, runAftercare } from '../support/run-aftercare.ts';
import { layEmbeddedFiles } from '../support/servers/create-embedded-folder.ts';
import { ADMIN_KEY } from '../support/start-product.ts';
import { until } from '../support/until.ts';
import { report } from './report.ts';
import { visitTicket, type Visit } from './sidebar/visit-ticket.ts';
import { sized } from './sized.ts';

const ROUNDS = sized({ full: 5, quick: 1 });

it('measures what an agent waits for beside a ticket', async () => {
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
  const cold: Visit[] = [];
  const warm: Visit[] = [];
  try {
    const [browser] = await Promise.all([launchChromium(), product.untilGreeted()]);
    try {
      const sandbox = `http://127.0.0.1:${port + 1}`;
      const ticketId = await createSandboxDriver(sandbox).solveSuggestedTicket();
      await until('the history', async () => (await readView(service, ticketId)).history[0]);
      const ticket = `${sandbox}/agent/tickets/${ticketId}`;
      // The service's own first time is not measured, only the browser's.
      for (let round = -1; round < ROUNDS; round += 1) {
        const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
        for (const visits of [cold, warm]) {
          const page = await context.newPage();
          const visit = await visitTicket(page, ticket, service);
          if (round >= 0) visits.push(visit);
          await page.close();
        }
        await context.close();
      }
    } finally {
      await browser.close();
    }
  } finally {
    await product.destroy();
    await rm(folder, { recursive: true, force: true });
  }
  const of = (visits: readonly Visit[], what: keyof Visit, per = 1) =>
    visits.map((visit) => visit[what] / per);
  const rows = (name: string, visits: readonly Visit[]) => [
    { what: `requests, ${name}`, unit: '', values: of(visits, 'requests') },
    { what: `from navigation to history, ${name}`, unit: 'ms', values: of(visits, 'historyMs') },
    {
      what: `from the API’s answer to history, ${name}`,
      unit: 'ms',
      values: of(visits, 'afterAnswerMs'),
      budget: { atMost: 300 },
    },
    { what: `long tasks of the app, ${name}`, unit: 'ms', values: of(visits, 'longTasksMs') },
  ];
  report('Sidebar: a ticket with history in Chromium, beside the sandbox', [
    {
      what: 'on the wire, first visit',
      unit: 'kB',
      values: of(cold, 'bytes', 1000),
      budget: { atMost: 110 },
    },
    { what: 'on the wire, later visits', unit: 'kB', values: of(warm, 'bytes', 1000) },
    {
      what: 'of it files that should have been kept',
      unit: 'kB',
      values: of(warm, 'fileBytes', 1000),
      budget: { atMost: 0 },
    },
    ...rows('first visit', cold),
    ...rows('later visits', warm),
  ]);
});

async function readView(service: string, ticketId: number): Promise<TicketView> {
  const answer = await fetch(`${service}/api/v1/tickets/${ticketId}`, {
    headers: { authorization: `Bearer ${ADMIN_KEY}` },
  });
  return (await answer.json()) as TicketView;
}
