import { categoryOf, type Category, type Score } from '../../shared/nps.ts';
import { isDuring, passes, type NaiveQuery } from './naive-rows.ts';
import type { PastInvitation } from './report-history.ts';

type Answer = PastInvitation & { answer: { score: Score; submittedAt: Date } };

const isLater = (a: Answer, b: Answer) =>
  a.answer.submittedAt.getTime() - b.answer.submittedAt.getTime() ||
  a.answer.score - b.answer.score;

/** All answers of a period, the earliest first. */
function naiveAnswers(history: readonly PastInvitation[], query: NaiveQuery): Answer[] {
  return history
    .filter((past): past is Answer => past.answer !== null && past.answer.isIgnored !== true)
    .filter(({ answer }) => isDuring(query, answer.submittedAt))
    .toSorted(isLater);
}

/** Each customer's latest answer of a period, where it passes. */
export function naiveLatest(
  history: readonly PastInvitation[],
  query: NaiveQuery,
): Map<string, Category> {
  const latest = new Map(
    naiveAnswers(history, query).map((answer) => [answer.customer, answer] as const),
  );
  const passing = [...latest].filter(([, answer]) => passes(query, answer));
  return new Map(passing.map(([customer, { answer }]) => [customer, categoryOf(answer.score)]));
}

/** Each answer that passes with the same customer's next one. */
export function naiveNexts(
  history: readonly PastInvitation[],
  query: NaiveQuery,
): { from: Category; to: Category }[] {
  const answers = naiveAnswers(history, query);
  return answers.flatMap((answer, index) => {
    const next = answers.slice(index + 1).find(({ customer }) => customer === answer.customer);
    if (next === undefined || !passes(query, answer)) return [];
    return [{ from: categoryOf(answer.answer.score), to: categoryOf(next.answer.score) }];
  });
}

/** Answers that pass, and invitations that pass by when they were sent. */
export function naivePassing(history: readonly PastInvitation[], query: NaiveQuery) {
  return {
    answers: naiveAnswers(history, query).filter((answer) => passes(query, answer)),
    sent: history.filter((past) => isDuring(query, past.sentAt) && passes(query, past)),
  };
}
