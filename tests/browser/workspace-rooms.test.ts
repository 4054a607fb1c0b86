import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASKING_ANSWERS } from '../app/support/asking-answers.ts';
import { openWorkspace, type OpenWorkspace } from '../app/support/open-workspace.ts';

let workspace: OpenWorkspace;
beforeAll(async () => {
  workspace = await openWorkspace(ASKING_ANSWERS);
}, 120_000);
afterAll(() => workspace.close());

describe.each([
  ['a table of groups', 'breakdowns?pick=360001&with=360003', 'Copenhagen is 28 above Aarhus'],
  ['a grid of two attributes', 'breakdowns?and=channel', 'Cells are tinted'],
  ['asking well', 'asking_well', 'Otto Berg.'],
])('%s', (_name, place, text) => {
  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [640, 'light'],
    [640, 'dark'],
  ] as const)('is accessible at %i px, %s, and nothing sticks out', async (width, scheme) => {
    const { app, audit, faults } = await workspace.open(place, { width, scheme });
    await app.getByText(text).first().waitFor();
    expect(await audit()).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe('breakdowns by keyboard alone', () => {
  it('sorts, compares two rows, and makes one the filter', async () => {
    const { app, page, faults } = await workspace.open('breakdowns');
    await app.getByRole('button', { name: 'Answers', exact: true }).focus();
    await page.keyboard.press('Enter');
    await app
      .getByRole('columnheader', { name: 'Answers' })
      .and(app.locator('[aria-sort=descending]'))
      .waitFor();
    await app.getByRole('checkbox', { name: 'Compare Copenhagen' }).focus();
    await page.keyboard.press('Space');
    await app.getByRole('checkbox', { name: 'Compare Aarhus' }).focus();
    await page.keyboard.press('Space');
    await app.getByText('Copenhagen is 28 above Aarhus').waitFor();
    await app.getByRole('button', { name: 'Aarhus' }).focus();
    await page.keyboard.press('Enter');
    await app.getByRole('button', { name: 'Remove filter: Group: Aarhus' }).waitFor();
    expect(faults).toEqual([]);
  });
});

describe('words that do not arrive', () => {
  it('are told of in words that are built in, and fetched again by whoever tries again', async () => {
    let isAway = true;
    const prepare = async (page: Page) => {
      await page.route(/\/agent-[^/]*\.js$/, async (route) => {
        await (isAway ? route.abort('connectionreset') : route.continue());
      });
    };
    const { app, audit } = await workspace.open('breakdowns', { prepare });
    await app.getByText('Aftercare could not be loaded').waitFor();
    expect(await audit()).toEqual([]);
    isAway = false;
    await expect
      .poll(async () => {
        const again = app.getByRole('button', { name: 'Try again' });
        if (await again.isVisible()) await again.click();
        return await app.getByText('Copenhagen').first().isVisible();
      })
      .toBe(true);
  });
});

describe('a room whose file does not arrive', () => {
  it('is really fetched again by whoever tries again', async () => {
    const { app, page } = await workspace.open('breakdowns');
    await app.getByText('Copenhagen').first().waitFor();
    let failed = 0;
    await page.route(/AskingWell.*\.js$/, async (route) => {
      failed += 1;
      // What the browser does beside the room is a request of its own.
      if (failed <= 2) await route.abort('connectionreset');
      else await route.continue();
    });
    await app.getByRole('link', { name: 'Asking well' }).click();
    await app.getByText('This part of the page ran into an error.').waitFor();
    const before = failed;
    await expect
      .poll(async () => {
        const again = app.getByRole('button', { name: 'Try again' });
        if (await again.isVisible()) await again.click();
        return await app.getByText('Otto Berg.').first().isVisible();
      })
      .toBe(true);
    expect(failed).toBeGreaterThan(before);
  });
});
