import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BOARD_ANSWERS } from '../app/support/board-answers.ts';
import { openWorkspace, type OpenWorkspace } from '../app/support/open-workspace.ts';

let workspace: OpenWorkspace;
beforeAll(async () => {
  workspace = await openWorkspace(BOARD_ANSWERS);
}, 120_000);
afterAll(() => workspace.close());

describe('the board of follow-ups', () => {
  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [640, 'light'],
    [640, 'dark'],
  ] as const)('is accessible at %i px, %s, also with its form', async (width, scheme) => {
    const { app, audit, faults } = await workspace.open('follow_ups', { width, scheme });
    await app.getByText('Karen Holm').first().waitFor();
    expect(await audit()).toEqual([]);
    await app.getByRole('button', { name: 'Say how it went' }).click();
    await app.getByRole('radio', { name: 'Not won back' }).check({ force: true });
    await app.getByText('Who should know?').waitFor();
    expect(await audit()).toEqual([]);
    expect(faults).toEqual([]);
  });
});
