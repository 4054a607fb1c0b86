import { nearestName } from '../../platform/nearest-name.ts';
import { knownExportOf } from './known-exports.rules.ts';
import { MEANINGS, type Columns, type Meaning } from './meanings.rules.ts';

const NEEDED = ['score', 'date'] as const satisfies readonly Meaning[];

/**
 * How columns are called by those who export answers, the likeliest first.
 *
 * Delighted's API says `score`, `created_at`, `person`; those whose names mean something else are
 * in `known-exports.rules.ts`. Cases, spaces and marks do not count.
 */
const USUAL_NAMES: Record<Meaning, readonly string[]> = {
  score: ['score', 'npsscore', 'nps', 'rating', 'answer', 'ratingvalue'],
  date: [
    'ratedat',
    'respondedat',
    'responsedate',
    'submittedat',
    'answeredat',
    'createdat',
    'created',
    'date',
    'datetime',
    'timestamp',
  ],
  id: ['id', 'responseid', 'ratingid', 'feedbackid', 'surveyresponseid'],
  comment: ['comment', 'comments', 'feedback', 'text', 'reason', 'answercomment'],
  user: ['userid', 'zendeskuserid', 'requesterid', 'endusersid', 'customerid'],
  email: ['useremail', 'email', 'personemail', 'customeremail', 'emailaddress', 'recipientemail'],
  name: ['username', 'name', 'personname', 'customername', 'customer', 'fullname', 'firstname'],
  surname: ['lastname', 'surname'],
  ticket: ['ticketid', 'ticket', 'zendeskticketid', 'externalticketid', 'ticketnumber'],
  assignee: ['assigneeid', 'agentid'],
  group: ['groupid'],
  brand: ['brandid'],
  organization: ['organizationid', 'organisationid'],
  channel: ['channel', 'ticketchannel', 'via'],
  language: ['language', 'locale', 'lang'],
  metric: ['metric', 'surveytype', 'metricstype'],
};

/** Finds the columns of a file by its first line; `named` are those that were told by hand. */
export function findColumns(
  header: readonly string[],
  named: Readonly<Record<string, string>>,
): { columns: Columns; faults: string[] } {
  const plain = header.map(plainName);
  const faults: string[] = [];
  const columns: Columns = {};
  for (const [meaning, title] of Object.entries(named)) {
    if (!isMeaning(meaning)) {
      faults.push(`--map knows no "${meaning}"; it knows ${MEANINGS.join(', ')}`);
      continue;
    }
    const place = plain.indexOf(plainName(title));
    if (place >= 0) columns[meaning] = place;
    else {
      const meant = nearestName(title, [...header]);
      const hint = meant === null ? '' : ` Did you mean "${meant}"?`;
      faults.push(`the file has no column "${title}" for ${meaning}.${hint}`);
    }
  }
  const names = knownExportOf(plain)?.columns ?? USUAL_NAMES;
  for (const meaning of MEANINGS.filter((each) => !(each in named))) {
    const place = (names[meaning] ?? []).map((name) => plain.indexOf(name)).find((at) => at >= 0);
    if (place !== undefined) columns[meaning] = place;
  }
  for (const meaning of NEEDED.filter((each) => columns[each] === undefined && !(each in named))) {
    faults.push(
      `no column of the file is known as the ${meaning}; name it with --map ${meaning}=<column>. Its columns are ${header.join(', ')}`,
    );
  }
  return { columns, faults };
}

/** Reads `score=Rating,date=Answered at` as what was told by hand. */
export function readMap(text: string): Record<string, string> {
  const pairs = text
    .split(',')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair.trim(), ''] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    });
  return Object.fromEntries(pairs) as Record<string, string>;
}

function isMeaning(word: string): word is Meaning {
  return (MEANINGS as readonly string[]).includes(word);
}

function plainName(title: string): string {
  return title.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
