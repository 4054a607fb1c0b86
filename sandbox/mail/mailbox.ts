import type { Desk } from '../desk/desk.types.ts';
import type { MailRecord } from '../state/desk-state.types.ts';
import type { ReceivedMail } from './start-inbox.ts';

/** Keeps received mails and tells who waits for one. */
export type Mailbox = {
  receive: (mail: ReceivedMail) => void;
  waitFor: (fits: (mail: MailRecord) => boolean, timeoutMs?: number) => Promise<MailRecord>;
};

/** Creates the mailbox over the desk's stored mails. */
export function createMailbox(desk: Desk): Mailbox {
  const waiting = new Set<(mail: MailRecord) => void>();
  return {
    receive: (received) => {
      const receivedAt = desk.clock.now().toISOString();
      const mail: MailRecord = { ...received, id: desk.nextId(), receivedAt, read: false };
      desk.state.mails.push(mail);
      // Saved before the SMTP server says 250: an accepted mail is never lost.
      desk.save();
      for (const tell of waiting) tell(mail);
    },
    waitFor: (fits, timeoutMs = 10_000) =>
      new Promise((resolve, reject) => {
        const present = desk.state.mails.find(fits);
        if (present !== undefined) {
          resolve(present);
          return;
        }
        const timer = setTimeout(() => {
          waiting.delete(tell);
          reject(new Error(`no such mail within ${timeoutMs} ms`));
        }, timeoutMs);
        const tell = (mail: MailRecord): void => {
          if (!fits(mail)) return;
          clearTimeout(timer);
          waiting.delete(tell);
          resolve(mail);
        };
        waiting.add(tell);
      }),
  };
}
