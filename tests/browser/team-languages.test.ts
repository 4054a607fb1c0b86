import { afterAll, beforeAll, expect, it } from 'vitest';
import { ASKING_ANSWERS } from '../app/support/asking-answers.ts';
import { openWorkspace, type OpenWorkspace } from '../app/support/open-workspace.ts';
import { OVERVIEW_ANSWERS } from '../app/support/overview-answers.ts';
import { createSettingsBackend } from '../app/support/settings-backend.ts';
import { TEAM_LANGUAGES } from '../../shared/messages/team-languages.ts';

/** Those that say most. */
const PLACES = ['overview', 'asking_well', 'settings?part=followUps'];
const ANSWERS = { ...ASKING_ANSWERS, ...OVERVIEW_ANSWERS };

let locale: string;
let workspace: OpenWorkspace;
beforeAll(async () => {
  const settings = createSettingsBackend();
  const options = { locale: () => locale, role: 'admin', settings: () => settings } as const;
  workspace = await openWorkspace(ANSWERS, options);
}, 120_000);
afterAll(() => workspace.close());

it.each(TEAM_LANGUAGES)(
  'the workspace in %s is accessible, and nothing sticks out at 640 pixels',
  async (language) => {
    locale = language;
    for (const place of PLACES) {
      const { app, audit, sideways, faults } = await workspace.open(place, { width: 640 });
      await app.getByRole('heading').first().waitFor();
      expect(await app.locator('html').getAttribute('lang'), place).toBe(language);
      await app.getByRole('main').getByRole('button').first().waitFor();
      expect(await sideways(), place).toBe(0);
      expect(await audit(), place).toEqual([]);
      expect(faults, place).toEqual([]);
    }
  },
);
