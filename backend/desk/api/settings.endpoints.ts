import { z } from 'zod';
import { settingsChoicesSchema } from '../../../shared/contracts/settings-choices.ts';
import {
  settingsCheckSchema,
  settingsStateSchema,
  settingsVersionSchema,
  settingsVersionsSchema,
} from '../../../shared/contracts/settings.ts';
import { settingsSchema } from '../../../shared/settings.ts';
import { nameState } from '../../account/settings-state.rules.ts';
import { keepFieldIds } from '../../account/field-ids.rules.ts';
import type { AgentFinder } from '../find-agent.ts';
import type { ChoiceFinder } from '../settings/find-choices.ts';
import { findMissing, requireThere } from '../settings/find-missing.ts';
import { judgeSettings, requireSound } from '../settings/judge-settings.ts';
import { readState, storeSettings, type StartsFromFile } from '../settings/settings-state.ts';
import { listVersions, readVersion } from '../settings/settings-versions.ts';
import { NO_CHANGES, tellChanges } from '../settings/tell-changes.rules.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';

const wholeNumber = z.coerce
  .number()
  .int()
  .positive()
  .max(2 ** 31 - 1);
const versionParams = z.object({ version: wholeNumber });
const pageQuery = z.strictObject({
  cursor: wholeNumber.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** As the contract, described in full. */
const stateSchema = z.object({ ...settingsStateSchema.shape, settings: settingsSchema });
const givenSchema = z
  .record(z.string(), z.unknown())
  .meta(z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' }));

type Deps = { agents: AgentFinder; choices: ChoiceFinder; startsFromFile: StartsFromFile };

/** What admins set, its history, and what would come of a change. */
export function settingsEndpoints({ agents, choices, startsFromFile }: Deps): readonly Endpoint[] {
  return [
    defineEndpoint({
      method: 'get',
      path: '/settings',
      summary: 'The settings that hold, and as they were given',
      role: 'admin',
      answer: stateSchema,
      versionOf: ({ state }) => state,
      handle: ({ account }) => readState(account, startsFromFile),
    }),
    defineEndpoint({
      method: 'put',
      path: '/settings',
      summary: 'Stores settings as they are given, unless somebody else was first',
      role: 'admin',
      body: givenSchema,
      answer: stateSchema,
      versionOf: ({ state }) => state,
      handle: async ({ body: given, ...call }) => {
        const before = judgeSettings(await call.account.store.settings.read()).settings;
        await requireThere(call.account, requireSound(given), before);
        await storeSettings({ ...call, given });
        return readState(call.account, startsFromFile);
      },
    }),
    defineEndpoint({
      method: 'post',
      path: '/settings/check',
      summary: 'What would come of storing settings: faults, oddities, and what would change',
      role: 'admin',
      body: givenSchema,
      answer: settingsCheckSchema,
      handle: async ({ account, body: given }) => {
        const { stored } = await account.store.settings.readLatest();
        const { settings, ...read } = judgeSettings(given);
        const before = judgeSettings(stored).settings;
        const none = { faults: [], warnings: [] };
        const missing = settings === null ? none : await findMissing(account, settings, before);
        const faults = [...read.faults, ...missing.faults];
        const warnings = [...read.warnings, ...missing.warnings];
        const isSound = faults.length === 0;
        const changes = isSound ? tellChanges(stored, keepFieldIds(given, stored)) : NO_CHANGES;
        return { faults, warnings, changes, state: nameState(stored) };
      },
    }),
    defineEndpoint({
      method: 'get',
      path: '/settings/choices',
      summary: 'What is there in Zendesk to choose from',
      role: 'lead',
      answer: settingsChoicesSchema,
      handle: ({ account }) => choices.find(account),
    }),
    defineEndpoint({
      method: 'get',
      path: '/settings/versions',
      summary: 'Who changed the settings when, and what',
      role: 'admin',
      query: pageQuery,
      answer: settingsVersionsSchema,
      handle: ({ account, query: { cursor = null, limit } }) =>
        listVersions(account, agents, { before: cursor, limit }),
    }),
    defineEndpoint({
      method: 'get',
      path: '/settings/versions/:version',
      summary: 'The settings of one version, as they were given',
      role: 'admin',
      params: versionParams,
      answer: settingsVersionSchema,
      handle: ({ account, params }) => readVersion(account, agents, params.version),
    }),
    defineEndpoint({
      method: 'post',
      path: '/settings/versions/:version/restore',
      summary: 'Brings back the settings of one version, as a new one',
      role: 'admin',
      params: versionParams,
      answer: stateSchema,
      versionOf: ({ state }) => state,
      handle: async ({ params, ...call }) => {
        const { stored: given } = await readVersion(call.account, agents, params.version);
        await storeSettings({ ...call, given });
        return readState(call.account, startsFromFile);
      },
    }),
  ];
}
