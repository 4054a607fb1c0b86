import { randomUUID } from 'node:crypto';
import type { TestExportResult } from '../../shared/contracts/exports.ts';
import type { ScheduledExport, Settings } from '../../shared/settings.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { KeyNames } from '../insight/key-names.ts';
import { trySending } from '../platform/try-sending.ts';
import { readSome, testFileOf } from './export-file.ts';
import { lastWholePeriod } from './periods.rules.ts';
import { receiversOf, type ExportReceiver } from './receivers.rules.ts';
import { sendExport } from './send-export.ts';

/** Enough to see whether it is what was wanted, while somebody waits. */
const MOST_ANSWERS = 500;
/** Somebody waits for it. */
const TIMEOUT_MS = 10_000;

type Deps = { names: KeyNames; exportFolder: string | null };

/**
 * Makes what sends one export now, as drafted, to all that it goes to; each is told of by itself.
 *
 * It is of the last whole period, holds some answers only, says that it is a test, and is known to
 * no plan: what is due is sent none the less.
 */
export function createExportTest({ names, exportFolder: folder }: Deps) {
  return async (
    account: AccountContext,
    { language }: Pick<Settings, 'language'>,
    wanted: ScheduledExport,
  ): Promise<TestExportResult> => {
    const { settings, clock } = account;
    const days = lastWholePeriod(wanted.every, settings.reports.timeZone, clock.now());
    const some = await readSome(account, names, days, MOST_ANSWERS);
    const sending = { language, folder, timeoutMs: TIMEOUT_MS, isTest: true };
    const send = async (receiver: ExportReceiver) => {
      const file = testFileOf(wanted, days, some);
      const tried = await trySending(() =>
        sendExport(account, file, receiver, {
          ...sending,
          id: randomUUID(),
          // What the mail service says now is what is to be known.
          weigh: (said) => Promise.resolve(said),
        }),
      );
      return { channel: nameOf(receiver), ...tried };
    };
    const results = await Promise.all(receiversOf(wanted).map(send));
    return { ...days, count: some.items.length, isCut: some.isCut, results };
  };
}

function nameOf(receiver: ExportReceiver): string {
  switch (receiver.type) {
    case 'email':
      return `email to ${receiver.to}`;
    case 'url':
      return `address at ${new URL(receiver.url).host}`;
    case 'folder':
      return 'EXPORT_FOLDER';
  }
}
