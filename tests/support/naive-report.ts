import type { Counts, CountsQuery } from '../../backend/records/reports.ts';
import type { ReportAttribute } from '../../shared/report-attributes.ts';
import { keysOf as keysOfRow } from './naive-rows.ts';
import type { PastInvitation } from './report-history.ts';

type Fact = { day: string; at: number; customer: string; past: PastInvitation };

/** What a report must say, made the plain way from all that ever happened. */
export function naiveCounts(history: readonly PastInvitation[], query: CountsQuery): Counts[] {
  const bucketOf = ({ day }: Fact) =>
    query.interval === null ? null : firstDayOf(day, query.interval);
  const isIn = ({ day }: Fact) => day >= query.from && day < query.to;
  const passes = ({ past }: Fact) =>
    Object.entries(query.filters).every(([attribute, wanted = []]) =>
      keysOfRow(attribute as ReportAttribute, past).some((key) => wanted.includes(key)),
    );
  const counts = new Map<string, Counts>();
  const countsOf = (fact: Fact) =>
    keysOf(fact, query.groupBy).map((keys) => {
      const from = bucketOf(fact);
      const name = JSON.stringify([from, keys]);
      const found = counts.get(name) ?? { from, keys, scores: zeros(), sent: 0, answered: 0 };
      counts.set(name, found);
      return found;
    });

  const answers = history.flatMap((past, index) => {
    if (past.answer === null || past.answer.isIgnored === true) return [];
    const { score, submittedAt } = past.answer;
    return [{ ...factOf(past, submittedAt, query.timeZone), score, index }];
  });
  const latest = new Map<string, (typeof answers)[number]>();
  for (const answer of answers.filter(isIn)) {
    const name = JSON.stringify([bucketOf(answer), answer.customer]);
    const other = latest.get(name);
    const isLater =
      other === undefined ||
      other.at < answer.at ||
      (other.at === answer.at && other.score < answer.score);
    if (isLater) latest.set(name, answer);
  }
  const counted = query.basis === 'answers' ? answers.filter(isIn) : [...latest.values()];
  for (const answer of counted.filter(passes)) {
    for (const each of countsOf(answer)) each.scores[answer.score]! += 1;
  }
  for (const past of history) {
    const fact = factOf(past, past.sentAt, query.timeZone);
    if (!isIn(fact) || !passes(fact)) continue;
    for (const each of countsOf(fact)) {
      each.sent += 1;
      each.answered += past.answer === null || past.answer.isIgnored === true ? 0 : 1;
    }
  }
  return [...counts.values()];
}

const zeros = () => Array.from({ length: 11 }, () => 0);

function keysOf({ past }: Fact, groupBy: readonly ReportAttribute[]): string[][] {
  return groupBy.reduce<string[][]>(
    (all, attribute) =>
      all.flatMap((before) => keysOfRow(attribute, past).map((key) => [...before, key])),
    [[]],
  );
}

function factOf(past: PastInvitation, moment: Date, timeZone: string): Fact {
  return {
    day: localDay(moment, timeZone),
    at: moment.getTime(),
    customer: past.customer,
    past,
  };
}

/** The date on a wall calendar there, `YYYY-MM-DD`. */
function localDay(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment);
}

function firstDayOf(day: string, interval: NonNullable<CountsQuery['interval']>): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (interval === 'week') date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  if (interval === 'month' || interval === 'quarter') date.setUTCDate(1);
  if (interval === 'quarter') date.setUTCMonth(Math.floor(date.getUTCMonth() / 3) * 3);
  return date.toISOString().slice(0, 10);
}
