import type { ShareTargets } from '../../../shared/contracts/shares.ts';
import type { PreviewPart, TestOutcome } from '../../../shared/vocabulary.ts';
import type { TestExportResult } from '../../../shared/contracts/exports.ts';
import type { TestWebhookResult } from '../../../shared/contracts/webhooks.ts';
import type { Category } from '../../../shared/nps.ts';
import type { AlertChannel, ScheduledExport, Settings, Survey } from '../../../shared/settings.ts';
import type { AccountContext } from '../../account/account-context.ts';
import type { NewShare } from '../../records/response-shares.ts';

/** Renders a customer's page without a customer. */
export type PreviewPage = (shown: {
  settings: Settings;
  survey: Survey;
  locale: string | null;
  page: Exclude<PreviewPart, 'mail' | 'reminder' | 'text'>;
  category: Category;
  now: Date;
}) => { html: string; locale: string };

/** The channels of the settings that answers can be shared to. */
export type ShareChannels = (settings: Pick<Settings, 'alerts'>) => ShareTargets['channels'];

/** Notes that an answer is shared, and hands it on. */
export type AskToShare = (account: AccountContext, share: Omit<NewShare, 'now'>) => Promise<void>;

/** Sends a test to every address and URL of some channels. */
export type TestChannels = (
  account: AccountContext,
  settings: Settings,
  channels: readonly AlertChannel[],
) => Promise<{ channel: string; outcome: TestOutcome; problem: string | null }[]>;

/** Sends a test event to one address of the account's own. */
export type TestWebhook = (account: AccountContext, url: string) => Promise<TestWebhookResult>;

/** Sends one export now, to all that it goes to. */
export type TestExport = (
  account: AccountContext,
  settings: Settings,
  wanted: ScheduledExport,
) => Promise<TestExportResult>;
