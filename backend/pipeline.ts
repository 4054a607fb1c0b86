import type { Accounts } from './account/accounts.ts';
import type { Clock } from './platform/clock.ts';
import { deliverExportJob } from './export/deliver-export.job.ts';
import { planExportsJob } from './export/plan-exports.job.ts';
import { createExportTest } from './export/test-export.ts';
import { askOutcomeJob } from './follow-up/ask-outcome.job.ts';
import { tellTeamJob } from './follow-up/tell-team.job.ts';
import { watchFollowUpJob } from './follow-up/watch-follow-up.job.ts';
import { writeOutcomeJob } from './follow-up/write-outcome.job.ts';
import { openFollowUpJob } from './follow-up/open-follow-up.job.ts';
import { updateFollowUpJob } from './follow-up/update-follow-up.job.ts';
import { deliverAlertJob, sendAlertJob } from './alert/deliver-alert.job.ts';
import { deliverEscalationJob, escalateFollowUpJob } from './alert/escalate-follow-up.job.ts';
import { testChannels } from './alert/test-channels.ts';
import { askToShare } from './alert/ask-to-share.ts';
import { shareChannels } from './alert/share-target.rules.ts';
import { shareResponseJob } from './alert/share-response.job.ts';
import { raiseAlertsJob } from './alert/raise-alerts.job.ts';
import { backTestJob } from './back-test/back-test.job.ts';
import { countDaysJob } from './insight/count-days.job.ts';
import type { GroupNames, KeyNames } from './insight/key-names.ts';
import { trackFollowUpJob } from './follow-up/track-follow-up.job.ts';
import { apiRoute } from './desk/api.route.ts';
import { zafPageRoute } from './desk/zaf-page.route.ts';
import { readExportJob } from './intake/read-export.job.ts';
import { zendeskWebhookRoute } from './intake/zendesk-webhook.route.ts';
import { considerInvitationJob } from './invitation/consider-invitation.job.ts';
import { enforceRetentionJob } from './privacy/enforce-retention.job.ts';
import { eraseCustomerJob } from './privacy/erase-customer.job.ts';
import { keepAddressJob } from './privacy/keep-address.job.ts';
import { followMergeJob } from './privacy/follow-merge.job.ts';
import { expireInvitationJob } from './invitation/expire-invitation.job.ts';
import { reviewInvitationJob } from './invitation/review-invitation.job.ts';
import { sendInvitationJob } from './invitation/send-invitation.job.ts';
import { sendReminderJob } from './invitation/send-reminder.job.ts';
import type { Guard, Routes } from './platform/http/http.types.ts';
import type { Logger } from './platform/logger.ts';
import { tidyHandoffsJob } from './privacy/tidy-handoffs.job.ts';
import type { Job } from './platform/queue/job.ts';
import type { Keys } from './platform/security/keys.ts';
import type { AgentFinder } from './desk/find-agent.ts';
import type { GuessLimit } from './platform/http/guess-limit.ts';
import type { Sessions } from './desk/session.ts';
import type { ChoiceFinder } from './desk/settings/find-choices.ts';
import type { StartsFromFile } from './desk/settings/settings-state.ts';
import type { CheckSignedUrl } from './platform/zendesk/signed-url.ts';
import { previewPage } from './response/preview-page.ts';
import { settleResponseJob } from './response/settle-response.job.ts';
import { surveyRoute } from './response/survey.route.ts';
import { updateCustomerJob } from './write-back/update-customer.job.ts';
import { updateTicketJob } from './write-back/update-ticket.job.ts';
import { tellWebhookJob } from './webhook/tell-webhook.job.ts';
import { testWebhook } from './webhook/test-webhook.ts';
import { writeCustomerJob, writeTicketJob } from './write-back/write-version.job.ts';

/** What the steps are given. */
export type PipelineDeps = {
  accounts: Accounts;
  webhookMaxAgeSeconds: number;
  keys: Keys;
  sessions: Sessions;
  requireCaller: Guard;
  agents: AgentFinder;
  names: KeyNames & GroupNames;
  choices: ChoiceFinder;
  startsFromFile: StartsFromFile;
  guesses: GuessLimit;
  checkSignedUrl: CheckSignedUrl;
  appFolder: string;
  exportFolder: string | null;
  clock: Clock;
  logger: Logger;
};

/** The product's parts: what machines call, what people open and the app asks, what workers do. */
export type Pipeline = { hooks: Routes[]; routes: Routes[]; jobs: Job[] };

/**
 * The contents page of the backend: every route and every job, in the order of the data's way.
 *
 * intake → invitation → response → write-back → follow-up → insight. Steps do not know each
 * other; between two of them lies a hand-off (`handoffs.ts`).
 */
export function createPipeline(deps: PipelineDeps): Pipeline {
  return {
    hooks: [zendeskWebhookRoute({ ...deps, maxAgeSeconds: deps.webhookMaxAgeSeconds })],
    routes: [
      surveyRoute(deps),
      zafPageRoute(deps),
      apiRoute({
        ...deps,
        previewPage,
        testChannels,
        testWebhook,
        testExport: createExportTest(deps),
        shareChannels,
        askToShare,
      }),
    ],
    jobs: [
      readExportJob(deps),

      considerInvitationJob(deps),
      reviewInvitationJob(deps),
      sendInvitationJob(deps),
      sendReminderJob(deps),
      expireInvitationJob(deps),

      settleResponseJob(deps),

      updateTicketJob(deps),
      updateCustomerJob(deps),
      writeTicketJob(deps),
      writeCustomerJob(deps),

      updateFollowUpJob(deps),
      openFollowUpJob(deps),
      trackFollowUpJob(deps),
      watchFollowUpJob(deps),
      askOutcomeJob(deps),
      writeOutcomeJob(deps),
      tellTeamJob(deps),
      raiseAlertsJob(deps),
      deliverAlertJob(deps),
      sendAlertJob(deps),
      shareResponseJob(deps),
      escalateFollowUpJob(deps),
      deliverEscalationJob(deps),

      tellWebhookJob(deps),

      countDaysJob(deps),
      backTestJob(deps),
      planExportsJob(deps),
      deliverExportJob(deps),

      followMergeJob(deps),
      eraseCustomerJob(deps),
      keepAddressJob(deps),
      tidyHandoffsJob(deps),
      enforceRetentionJob(deps),
    ],
  };
}
