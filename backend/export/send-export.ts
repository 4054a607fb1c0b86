import { join } from 'node:path';
import type { Settings } from '../../shared/settings.ts';
import type { AccountContext } from '../account/account-context.ts';
import { GiveUpError, RetryLaterError } from '../platform/errors.ts';
import { postText, type PostOutcome } from '../platform/http/post-json.ts';
import { signPost } from '../platform/http/sign-post.ts';
import type { MailOutcome } from '../platform/mail/mailer.ts';
import { requireTaken } from '../platform/mail/require-taken.ts';
import { writeToFile } from '../platform/write-out.ts';
import { composeExportMail } from './compose-export-mail.tsx';
import { readWhole, type ExportFile } from './export-file.ts';
import type { ExportReceiver } from './receivers.rules.ts';

/** In megabytes: mail services take little more, and base64 makes a third more of it. */
const MOST_MAILED = 15;
/** In megabytes. */
const MOST_POSTED = 100;

/** How a file is sent. */
export type Sending = {
  /** The same at every try, by which receivers know what they have already. */
  id: string;
  language: Settings['language'];
  /** The folder that the environment names. */
  folder: string | null;
  timeoutMs: number;
  /** Judges what the mail service said. */
  weigh: (said: MailOutcome) => Promise<MailOutcome>;
  isTest: boolean;
};

/**
 * Sends answers to one address, URL or folder; no further than posts of the account may go.
 *
 * @throws GiveUpError when it is refused or too large, RetryLaterError when it may work later.
 */
export async function sendExport(
  account: AccountContext,
  file: ExportFile,
  receiver: ExportReceiver,
  sending: Sending,
): Promise<PostOutcome> {
  switch (receiver.type) {
    case 'email':
      return mail(account, receiver.to, file, sending);
    case 'url':
      return post(account, receiver.url, file, sending);
    case 'folder':
      return save(account, file, sending);
  }
}

async function mail(
  { mailer, links }: AccountContext,
  to: string,
  file: ExportFile,
  { id, language, weigh, isTest }: Sending,
): Promise<PostOutcome> {
  const content = await readWhole(file, MOST_MAILED);
  const { days, name: filename, type: contentType } = file;
  const { subject, ...words } = composeExportMail(language, days, file.count());
  const said = await mailer.send({
    to,
    ...words,
    subject: isTest ? `[Test] ${subject}` : subject,
    messageId: `<export.${id}@${links.mailDomain}>`,
    attachments: [{ filename, content, contentType }],
  });
  return requireTaken(await weigh(said), 'the mail', ({ whose }) => whose === 'ours');
}

async function post(
  { outgoing, clock }: AccountContext,
  url: string,
  file: ExportFile,
  { id, timeoutMs }: Sending,
): Promise<PostOutcome> {
  const { reach, signingKeys: keys } = outgoing;
  const body = await readWhole(file, MOST_POSTED);
  const sign = (text: string) => ({
    ...signPost({ id: `export_${id}`, keys, now: clock.now(), text }),
    'content-disposition': `attachment; filename="${file.name}"`,
  });
  return postText(url, body, { reach, sign, type: file.type, timeoutMs });
}

async function save(
  { zendeskUrl }: AccountContext,
  { name, pieces }: ExportFile,
  { folder }: Sending,
): Promise<PostOutcome> {
  if (folder === null) {
    throw new GiveUpError('EXPORT_FOLDER is not set, so there is no folder for exports');
  }
  try {
    await writeToFile(join(folder, new URL(zendeskUrl).hostname, name), pieces);
  } catch (cause) {
    if (!isOfTheSystem(cause)) throw cause;
    throw new RetryLaterError(`the folder could not be written (${cause.code})`, { cause });
  }
  return 'taken';
}

function isOfTheSystem(error: unknown): error is { code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
