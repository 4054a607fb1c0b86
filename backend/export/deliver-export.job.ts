import { join } from 'node:path';
import type { ScheduledExport } from '../../shared/settings.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { finalAfterHours } from '../account/refused-for-hours.ts';
import { handoffs } from '../handoffs.ts';
import type { KeyNames } from '../insight/key-names.ts';
import { countPassing, writeFileOf } from '../insight/response-files.ts';
import { readEveryResponse } from '../insight/responses.ts';
import { GiveUpError, RetryLaterError } from '../platform/errors.ts';
import { postText } from '../platform/http/post-json.ts';
import { signPost } from '../platform/http/sign-post.ts';
import { requireTaken } from '../platform/mail/require-taken.ts';
import { defineJob, type JobContext } from '../platform/queue/job.ts';
import { writeToFile } from '../platform/write-out.ts';
import { composeExportMail } from './compose-export-mail.tsx';
import type { ExportDays } from './periods.rules.ts';
import { nameOfReceiver, receiversOf } from './receivers.rules.ts';

const MEGABYTE = 1_000_000;
/** Mail services take little more, and base64 makes a third more of it. */
const MOST_MAILED = 15 * MEGABYTE;
const MOST_POSTED = 100 * MEGABYTE;
const POST_TIMEOUT_MS = 60_000;
const TYPES = { csv: 'text/csv; charset=utf-8', ndjson: 'application/x-ndjson' } as const;

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
      const wanted = account.settings.exports.find(({ id, enabled }) => enabled && id === exportId);
      const receiver = wanted && receiversOf(wanted).find((each) => nameOfReceiver(each) === name);
      if (wanted === undefined || receiver === undefined) return;
      const file = openFile(account, names, wanted, { from, to });
      switch (receiver.type) {
        case 'email':
          return mail(account, receiver.to, file, handoffId);
        case 'url':
          return post(account, receiver.url, file, handoffId);
        case 'folder':
          return save(account, exportFolder, file);
      }
    },
  });
}

type ExportFile = {
  name: string;
  type: string;
  days: ExportDays;
  pieces: AsyncIterable<string>;
  count: () => number;
};

function openFile(
  account: AccountContext,
  names: KeyNames,
  { id, format }: ScheduledExport,
  days: ExportDays,
): ExportFile {
  const { pages, count } = countPassing(
    readEveryResponse(account, { ...days, sort: 'oldest' }, names),
  );
  const name = `${id}-${days.from}.${format}`;
  const pieces = writeFileOf(format, pages, { hasMark: true });
  return { name, type: TYPES[format], days, pieces, count };
}

async function mail(
  account: AccountContext,
  to: string,
  file: ExportFile,
  handoffId: JobContext['handoffId'],
): Promise<void> {
  const { mailer, links, settings } = account;
  const content = await readAll(file, MOST_MAILED);
  const { days, name: filename, type: contentType } = file;
  const said = await mailer.send({
    to,
    ...composeExportMail(settings.language, days, file.count()),
    messageId: `<export.${handoffId}@${links.mailDomain}>`,
    attachments: [{ filename, content, contentType }],
  });
  const outcome = await finalAfterHours(account, handoffId, said);
  requireTaken(outcome, 'the mail', ({ whose }) => whose === 'ours');
}

async function post(
  { outgoing, clock }: AccountContext,
  url: string,
  file: ExportFile,
  handoffId: JobContext['handoffId'],
): Promise<void> {
  const { reach, signingKeys: keys } = outgoing;
  const body = await readAll(file, MOST_POSTED);
  const sign = (text: string) => ({
    ...signPost({ id: `export_${handoffId}`, keys, now: clock.now(), text }),
    'content-disposition': `attachment; filename="${file.name}"`,
  });
  const options = { reach, sign, type: file.type, timeoutMs: POST_TIMEOUT_MS };
  // Who has it already knows it by its id.
  if ((await postText(url, body, options)) === 'unknown') {
    throw new RetryLaterError('the address did not answer in time');
  }
}

async function save(
  { zendeskUrl }: AccountContext,
  folder: string | null,
  { name, pieces }: ExportFile,
): Promise<void> {
  if (folder === null) {
    throw new GiveUpError('EXPORT_FOLDER is not set, so there is no folder for exports');
  }
  await writeToFile(join(folder, new URL(zendeskUrl).hostname, name), pieces);
}

async function readAll({ pieces }: ExportFile, most: number): Promise<string> {
  const read: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += Buffer.byteLength(piece);
    if (length > most) {
      throw new GiveUpError(
        `the answers are more than ${most / MEGABYTE} MB; send them more often, or to the folder`,
      );
    }
    read.push(piece);
  }
  return read.join('');
}
