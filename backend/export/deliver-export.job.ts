import type { AccountById } from '../account/accounts.ts';
import { finalAfterHours } from '../account/refused-for-hours.ts';
import { handoffs } from '../handoffs.ts';
import type { KeyNames } from '../insight/key-names.ts';
import { RetryLaterError } from '../platform/errors.ts';
import { defineJob } from '../platform/queue/job.ts';
import { openExport } from './export-file.ts';
import { nameOfReceiver, receiversOf } from './receivers.rules.ts';
import { sendExport } from './send-export.ts';

const POST_TIMEOUT_MS = 60_000;

type Deps = { accounts: AccountById; names: KeyNames; exportFolder: string | null };

/**
 * Sends the answers of one period to one address, URL or folder.
 *
 * The answers are read as they are now, and the receiver as the settings have it: one that was taken
 * out meanwhile gets nothing. A failure is tried again for a day, and then is listed as failed work.
 */
export function deliverExportJob({ accounts, names, exportFolder }: Deps) {
  return defineJob(handoffs.deliverExport, {
    async run({ exportId, from, to, receiver: name }, { accountId, handoffId }) {
      const account = accounts.byId(accountId);
      const { exports, language } = account.settings;
      const wanted = exports.find(({ id, enabled }) => enabled && id === exportId);
      const receiver = wanted && receiversOf(wanted).find((each) => nameOfReceiver(each) === name);
      if (wanted === undefined || receiver === undefined) return;
      const file = openExport(account, names, wanted, { from, to });
      const outcome = await sendExport(account, file, receiver, {
        id: handoffId,
        language,
        folder: exportFolder,
        timeoutMs: POST_TIMEOUT_MS,
        weigh: (said) => finalAfterHours(account, handoffId, said),
        isTest: false,
      });
      // Who has it already knows it by its id; a mail would come twice.
      if (outcome === 'unknown' && receiver.type === 'url') {
        throw new RetryLaterError('the address did not answer in time');
      }
    },
  });
}
