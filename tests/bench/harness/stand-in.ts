import { simpleParser } from 'mailparser';
import { startProgram, type Program } from './start-program.ts';

/** Where Zendesk and the mail service are. */
export type StandIn = { zendeskUrl: string; smtpUrl: string };

/** A mail of the product, for a floor to send the same. */
export type SampleMail = { subject: string; html: string; text: string; headers: object };

/** Headers that whoever sends a mail makes anew, or that tell how it is written. */
const MADE_ANEW = /^(?:from|to|subject|date|message-id|mime-version|content-.*)$/;

/** Starts what stands in for Zendesk and the mail service, in a process of its own. */
export function startStandIn(): Promise<Program<StandIn>> {
  return startProgram<StandIn>('stand-in');
}

/** How many mails it has taken, and how often it was asked for a ticket. */
export function readCounts(standIn: StandIn): Promise<{ mails: number; calls: number }> {
  return read(standIn, 'counts');
}

/** Takes the mail that came last apart. */
export async function readLastMail(standIn: StandIn): Promise<SampleMail> {
  const { source } = await read<{ source: string }>(standIn, 'last-mail');
  const { subject = '', html, text = '', headerLines } = await simpleParser(source);
  const own = headerLines.filter(({ key }) => !MADE_ANEW.test(key));
  const headers = own.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()]);
  return { subject, html: html || '', text, headers: Object.fromEntries(headers) as object };
}

async function read<T>({ zendeskUrl }: StandIn, what: string): Promise<T> {
  const answer = await fetch(`${zendeskUrl}/bench/${what}`);
  return (await answer.json()) as T;
}
