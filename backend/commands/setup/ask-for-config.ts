import { randomBytes } from 'node:crypto';
import { findValueFault } from '../../config/config.ts';
import { subdomainOf } from '../accounts/account-url.ts';
import { CommandError } from '../terminal/command-error.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { KEPT_IN, NEEDED, type ConfigQuestion } from './questions.ts';
import { usualDataFolder } from './usual-data-folder.ts';
import {
  tryDatabase,
  tryFolder,
  tryMail,
  tryPublicUrl,
  tryZendesk,
  type Problem,
  type Trial,
} from './try-answers.ts';

type Variables = Record<string, string>;

const QUESTIONS: readonly ConfigQuestion[] = [...NEEDED, KEPT_IN.database, KEPT_IN.folder];

/** Belongs together: what is asked, then tried, then asked again where it was wrong. */
type Group = Partial<Trial> & { names: readonly string[] };

const ZENDESK = ['ZENDESK_SUBDOMAIN', 'ZENDESK_OAUTH_CLIENT_ID', 'ZENDESK_OAUTH_CLIENT_SECRET'];
const GROUPS: readonly Group[] = [
  { names: ZENDESK, doing: 'trying the OAuth client', tryOut: tryZendesk },
  { names: ['PUBLIC_URL'], doing: 'looking at the address', tryOut: tryPublicUrl },
  { names: ['SMTP_URL'], doing: 'trying the mail service', tryOut: tryMail },
  { names: ['MAIL_FROM'] },
  { names: ['DATABASE_URL'], doing: 'trying the database', tryOut: tryDatabase },
  { names: ['DATA_DIR'], doing: 'looking at the folder', tryOut: tryFolder },
];

/**
 * Asks for the named variables; each answer is tried when given, and asked again when wrong.
 *
 * What was right stays. Answers with what was typed in, and a `SECRET_KEY` where a server needs one.
 *
 * @throws CommandError when something that was not asked for is wrong, or nobody answers.
 */
export async function askForConfig(
  terminal: Terminal,
  names: ReadonlySet<string>,
  known: Variables,
): Promise<Variables> {
  const given: Variables = {};
  if (names.size > 0) terminal.line('Some things are needed first. Ctrl-C ends this.');
  for (const group of GROUPS) {
    const asked = QUESTIONS.filter(({ name }) => group.names.includes(name) && names.has(name));
    // Only the embedded database has a folder.
    if (given['DATABASE_URL'] !== undefined && group.names.includes('DATA_DIR')) continue;
    await askUntilRight(terminal, { ...group, asked }, given, known);
  }
  if (given['DATABASE_URL'] === undefined || known['SECRET_KEY'] !== undefined) return given;
  terminal.line('  SECRET_KEY is made. Keep a copy: without it no survey link works any more.');
  return { ...given, SECRET_KEY: randomBytes(32).toString('hex') };
}

async function askUntilRight(
  terminal: Terminal,
  { asked, doing = '', tryOut }: Partial<Trial> & { asked: readonly ConfigQuestion[] },
  given: Variables,
  known: Variables,
): Promise<void> {
  let open = asked;
  while (open.length > 0) {
    for (const question of open) {
      const answer = await answerTo(terminal, question, given[question.name]);
      if (answer === '') delete given[question.name];
      else given[question.name] = answer;
    }
    if (tryOut === undefined) return;
    const problem = await terminal.during(doing, () => tryOut({ ...known, ...given }));
    if (problem === null) return;
    terminal.line(`  ✗ ${problem.words}`);
    if (problem.mayBeKept && (await terminal.confirm('Keep it all the same?', false))) return;
    open = whatToAskAgain(asked, problem);
  }
}

function whatToAskAgain(
  asked: readonly ConfigQuestion[],
  { words, wrong }: Problem,
): readonly ConfigQuestion[] {
  const again = asked.filter(({ name }) => wrong.includes(name));
  // The environment or `.env` holds it: no answer here can mend that.
  if (again.length === 0) throw new CommandError(words);
  return again;
}

async function answerTo(
  terminal: Terminal,
  question: ConfigQuestion,
  before: string | undefined,
): Promise<string> {
  const { name, isOptional = false, isSecret = false } = question;
  const check = (answer: string) => {
    const cleaned = clean(name, answer);
    if (cleaned === '') return isOptional ? null : `${name} cannot be left out`;
    const fault = findValueFault(name, cleaned);
    return fault === null ? null : `${name} ${fault}`;
  };
  const usual = name === 'DATA_DIR' ? await usualDataFolder() : undefined;
  const initial = isSecret ? undefined : (before ?? usual);
  return clean(name, await terminal.ask({ ...question, check, ...(initial && { initial }) }));
}

function clean(name: string, value: string): string {
  return name === 'ZENDESK_SUBDOMAIN' ? subdomainOf(value) : value.trim();
}
