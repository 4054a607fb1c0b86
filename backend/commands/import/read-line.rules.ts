import { isScore, type Score } from '../../../shared/nps.ts';
import type { Columns, Meaning } from './meanings.rules.ts';
import { readMoment, type DateOrder } from './read-moment.rules.ts';

/** An answer that a line tells of; ids are Zendesk's. */
export type ImportedAnswer = {
  score: Score;
  submittedAt: Date;
  /** What it was known by elsewhere. */
  sourceId: string | null;
  comment: string | null;
  userId: string | null;
  email: string | null;
  name: string | null;
  ticketId: string | null;
  assigneeId: string | null;
  groupId: string | null;
  brandId: string | null;
  organizationId: string | null;
  channel: string | null;
  locale: string | null;
};

/** How a file's lines are to be read. */
export type LineOptions = {
  columns: Columns;
  timeZone: string;
  dateOrder: DateOrder | null;
  now: Date;
};

type Reading = { answer: ImportedAnswer } | { isUnanswered: true } | { fault: string };

/** The first survey of this kind was published in 2003. */
const EARLIEST = Date.UTC(2003, 0, 1);

/** Reads one line; one without a score is an invitation that nobody answered. */
export function readLine(cells: readonly string[], options: LineOptions): Reading {
  const { columns, timeZone, dateOrder, now } = options;
  const cell = (meaning: Meaning) => {
    const place = columns[meaning];
    const text = place === undefined ? '' : (cells[place] ?? '').trim();
    return text === '' ? null : text;
  };
  const scoreText = cell('score');
  if (scoreText === null) return { isUnanswered: true };
  const score = Number(scoreText);
  if (!/^\d{1,2}(\.0+)?$/.test(scoreText) || !isScore(score)) {
    return { fault: `score: "${scoreText}" is no whole number from 0 to 10` };
  }
  const metric = cell('metric');
  if (metric !== null && !/^(?:e?nps|net promoter score)$/i.test(metric)) {
    return { fault: `metric: "${metric}" is no Net Promoter Score` };
  }
  const dateText = cell('date');
  if (dateText === null) return { fault: 'date: is empty' };
  const read = readMoment(dateText, { timeZone, order: dateOrder });
  if ('fault' in read) return { fault: `date: ${read.fault}` };
  if (read.moment > now) return { fault: `date: "${dateText}" is yet to come` };
  if (read.moment.getTime() < EARLIEST) {
    return { fault: `date: "${dateText}" is before anybody was asked for a Net Promoter Score` };
  }
  const [userId, ticketId] = [cell('user'), cell('ticket')];
  for (const [name, id] of [
    ['user', userId],
    ['ticket', ticketId],
  ]) {
    if (id !== null && !/^\d{1,20}$/.test(id ?? '')) {
      return { fault: `${name}: "${id}" is no id of Zendesk (digits only)` };
    }
  }
  return {
    answer: {
      score,
      submittedAt: read.moment,
      sourceId: cell('id'),
      comment: cell('comment'),
      userId,
      ...personIn(cell('email'), [cell('name'), cell('surname')]),
      ticketId,
      assigneeId: cell('assignee'),
      groupId: cell('group'),
      brandId: cell('brand'),
      organizationId: cell('organization'),
      channel: cell('channel'),
      locale: cell('language'),
    },
  };
}

/** Some products put the address where they have no name. */
function personIn(email: string | null, names: readonly (string | null)[]) {
  const given = names.filter((name) => name !== null);
  const address = given.find((name) => /^\S+@\S+$/.test(name)) ?? null;
  const name = given.filter((each) => each !== address).join(' ');
  return { email: email ?? address, name: name === '' ? null : name };
}
