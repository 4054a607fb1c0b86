import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import { alternate } from './harness/alternate.ts';
import { layOutInvitations } from './harness/lay-out-invitations.ts';
import { startStandIn, type StandIn } from './harness/stand-in.ts';
import { MODES, type Mode } from './harness/stores.ts';
import { answersPages, fetchPage, opensPages } from './harness/survey-pages.ts';
import { startFloor, startProduct, withSystem, type System } from './harness/systems.ts';
import { nameOf, ROUNDS, runTrial, warmUp, type Trial } from './harness/trials.ts';
import { report, type Figure } from './report.ts';
import { sized } from './sized.ts';

/** Those that are only looked at, and then those that are answered, each once. */
const LOOKED_AT = sized({ full: 1_000, quick: 10 });
const INVITATIONS = sized({ full: 160_000, quick: 1_000 });

const BUDGETS = {
  [nameOf('GET')]: { atLeast: 0.7 },
  [nameOf('POST')]: { atLeast: 0.5 },
};

function trialsOf({ url }: System): Trial[] {
  return [
    { what: 'GET', status: 200, url, requests: opensPages(LOOKED_AT) },
    { what: 'POST', status: 303, url, requests: answersPages(LOOKED_AT, INVITATIONS) },
  ];
}

async function runAll<T>(trials: readonly Trial[], run: (trial: Trial) => Promise<T>): Promise<T> {
  const results: T[] = [];
  for (const trial of trials) results.push(await run(trial));
  return Object.assign({}, ...results) as T;
}

async function measureMode(mode: Mode, standIn: StandIn, pageFile: string): Promise<Figure[]> {
  const { zendeskUrl } = standIn;
  const web = startProduct(mode, standIn, {
    role: 'web',
    prepare: (stores) => layOutInvitations(stores, { zendeskUrl, count: INVITATIONS }),
  });
  return withSystem(web, async (product) => {
    const page = await product.whileAwake(() => fetchPage(product.url));
    await writeFile(pageFile, JSON.stringify(page));
    const environment = { PAGE_FILE: pageFile, INVITATIONS: String(LOOKED_AT) };
    return withSystem(startFloor('page', mode, environment), async (floor) => {
      const [ours, theirs] = [trialsOf(product), trialsOf(floor)];
      await product.whileAwake(() => runAll(ours, warmUp));
      await runAll(theirs, warmUp);
      return alternate(
        mode,
        {
          product: () => product.whileAwake(() => runAll(ours, runTrial)),
          floor: () => runAll(theirs, runTrial),
        },
        { unit: '/s', rounds: ROUNDS, budgets: BUDGETS },
      );
    });
  });
}

it('measures survey pages and answers in a second, against one statement each', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-bench-'));
  const standIn = await startStandIn();
  const figures: Figure[] = [];
  for (const mode of MODES) {
    figures.push(...(await measureMode(mode, standIn.said, join(folder, 'page.json'))));
  }
  await standIn.stop();
  await rm(folder, { recursive: true });
  report('Page: answers a second, against one select and the same bytes, and one insert', figures);
});
