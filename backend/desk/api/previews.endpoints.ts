import { z } from 'zod';
import type { GivenSettings } from '../../../shared/contracts/settings.ts';
import {
  previewDraftSchema,
  previewQuerySchema,
  previewSchema,
  testAlertRequestSchema,
  testAlertSchema,
  testMailRequestSchema,
  testMailSchema,
} from '../../../shared/contracts/settings-preview.ts';
import type { AlertChannel, Settings, Survey } from '../../../shared/settings.ts';
import type { AccountContext } from '../../account/account-context.ts';
import { AppError } from '../../platform/errors.ts';
import type { AgentFinder } from '../find-agent.ts';
import { requireSound } from '../settings/judge-settings.ts';
import { previewSurvey } from '../settings/preview-survey.ts';
import { sendTestMail } from '../settings/send-test-mail.ts';
import type { PreviewPage, TestChannels } from '../settings/settings-ports.ts';
import { readInForce } from '../settings/settings-state.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';

type Deps = { agents: AgentFinder; previewPage: PreviewPage; testChannels: TestChannels };

/** Looks at what customers and leads would be sent, before anybody is. */
export function previewEndpoints(deps: Deps): readonly Endpoint[] {
  const { agents, previewPage, testChannels } = deps;
  return [
    defineEndpoint({
      method: 'get',
      path: '/preview/:survey',
      summary: 'A mail or page of a survey, by the settings that hold',
      role: 'admin',
      params: z.object({ survey: z.string() }),
      query: previewQuerySchema,
      answer: previewSchema,
      handle: async ({ account, params, query }) => {
        const settings = await readInForce(account);
        const survey = surveyIn(settings, params.survey);
        return previewSurvey(account, previewPage, {
          ...query,
          locale: query.locale,
          settings,
          survey,
        });
      },
    }),
    defineEndpoint({
      method: 'post',
      path: '/preview',
      summary: 'A mail or page of a survey, by a draft of settings',
      role: 'admin',
      body: previewDraftSchema,
      answer: previewSchema,
      handle: async ({ account, body: { settings: given, survey: id, ...which } }) => {
        const settings = requireSound(given);
        const survey = surveyIn(settings, id);
        return previewSurvey(account, previewPage, {
          ...which,
          locale: which.locale,
          settings,
          survey,
        });
      },
    }),
    defineEndpoint({
      method: 'post',
      path: '/settings/test-mail',
      summary: 'Sends a survey’s mail to whoever asks for it',
      role: 'admin',
      body: testMailRequestSchema,
      answer: testMailSchema,
      handle: async ({ account, caller, body: { settings: draft, survey: id, locale } }) => {
        const settings = await settingsOf(account, draft);
        const survey = surveyIn(settings, id);
        return sendTestMail(account, caller, agents, { settings, survey, locale });
      },
    }),
    defineEndpoint({
      method: 'post',
      path: '/settings/test-alert',
      summary: 'Sends a test to the channels of alerts',
      role: 'admin',
      body: testAlertRequestSchema,
      answer: testAlertSchema,
      handle: async ({ account, body: { settings: draft, ...which } }) => {
        const settings = await settingsOf(account, draft);
        return { results: await testChannels(account, settings, channelsIn(settings, which)) };
      },
    }),
  ];
}

async function settingsOf(
  account: AccountContext,
  draft: GivenSettings | undefined,
): Promise<Settings> {
  return draft === undefined ? readInForce(account) : requireSound(draft);
}

/** The first survey, unless one is named. */
function surveyIn({ surveys }: Settings, id: string | undefined): Survey {
  const survey = id === undefined ? surveys[0] : surveys.find((each) => each.id === id);
  if (survey !== undefined) return survey;
  throw new AppError('not_found', id === undefined ? 'there is no survey' : `no survey "${id}"`);
}

function channelsIn(
  { alerts }: Settings,
  which: { alert?: number | undefined; channel?: number | undefined },
): readonly AlertChannel[] {
  const { alert, channel } = which;
  if (alert === undefined) return alerts.flatMap(({ channels }) => channels);
  const channels = alerts[alert]?.channels;
  const chosen = channel === undefined ? channels : channels?.slice(channel, channel + 1);
  if (chosen === undefined || (channel !== undefined && chosen.length === 0)) {
    throw new AppError('not_found', 'the settings have no such alert or channel');
  }
  return chosen;
}
