import type { Webhook } from '../../shared/settings.ts';
import { Kysely, PostgresDialect } from 'kysely';
import type { SkippableClock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { prepareStatements } from './prepare-statements.ts';
import type { DueHandoff } from '../platform/queue/handoff-store.ts';
import { accountCredentialsOf } from './account-credentials.ts';
import { accountsOf } from './accounts.ts';
import { answersOf } from './answers.ts';
import { auditTrailOf } from './audit-trail.ts';
import { backTestSolvesOf } from './back-test-solves.ts';
import { customerMergesOf } from './customer-merges.ts';
import { customersOf } from './customers.ts';
import { decisionsOf } from './decisions.ts';
import { eventsOf } from './events.ts';
import { limitLockWait, type Executor } from './executor.ts';
import { exportPositionOf } from './export-position.ts';
import { failedHandoffsOf } from './failed-handoffs.ts';
import { finishedHandoffsOf } from './finished-handoffs.ts';
import { followUpListOf } from './follow-up-list.ts';
import { followUpsOf } from './follow-ups.ts';
import { createHandoffStore } from './handoff-store.ts';
import { handoffsOf } from './handoffs.ts';
import { invitationsOf } from './invitations.ts';
import { jobsOf } from './jobs.ts';
import { oldAnswersOf } from './old-answers.ts';
import { oldCustomersOf } from './old-customers.ts';
import { oldEventsOf } from './old-events.ts';
import { oldTracesOf } from './old-traces.ts';
import { openedSurveysOf } from './opened-surveys.ts';
import { olderHandoffsOf } from './older-handoffs.ts';
import { reportBlocksOf } from './report-blocks.ts';
import { reportMovesOf } from './report-moves.ts';
import { reportSendingsOf } from './report-sendings.ts';
import { reportSolvesOf } from './report-solves.ts';
import { reportsOf } from './reports.ts';
import { responseListOf } from './response-list.ts';
import { responseMarksOf } from './response-marks.ts';
import { responseSharesOf } from './response-shares.ts';
import { responsesOf } from './responses.ts';
import { mailFaultOf } from './mail-fault.ts';
import { newsOf, type Announce } from './news.ts';
import { actionsOf } from './actions.ts';
import { goalsOf } from './goals.ts';
import { loopFiguresOf } from './loop-figures.ts';
import { importedAnswersOf } from './imported-answers.ts';
import { pastImportOf } from './past-import.ts';
import { pastSolvesOf } from './past-solves.ts';
import type { Tables } from './schema.ts';
import { shareTransactions, type About } from './share-transactions.ts';
import { savedViewsOf } from './saved-views.ts';
import { settingsOf } from './settings.ts';
import { solvesOf } from './solves.ts';
import { standingsOf } from './standings.ts';
import { storedSecretsOf } from './stored-secrets.ts';
import { suppressionsOf } from './suppressions.ts';
import { ticketChannelsOf } from './ticket-channels.ts';
import { waitingResponsesOf } from './waiting-responses.ts';
import { usedTokensOf } from './used-tokens.ts';
import { writeBacksOf } from './write-backs.ts';
import { surveyVisitsOf } from './survey-visit.ts';
import { zendeskNumberOf } from './zendesk-number.ts';
import { zendeskResourcesOf } from './zendesk-resources.ts';
import { zendeskSpellsOf } from './zendesk-spells.ts';

type OnHandoff = (handoff: DueHandoff) => void;

/** All repositories of one account, on the database or on one transaction. */
export type Records = ReturnType<typeof recordsOf>;

/** One account's records; cannot reach another account's rows. */
export type AccountStore = Records & {
  /**
   * Runs `work` in one transaction; hand-offs it added wake their workers after the commit.
   *
   * Keep it short and without calls to the outside: with the embedded database everybody waits.
   */
  transaction<T>(work: (records: Records) => Promise<T>): Promise<T>;
  /**
   * The same, perhaps together with works about other things that come at the same time.
   *
   * The work decides on nothing but what it is about. It may be run once more after it was rolled back,
   * so it changes nothing but records.
   */
  transactionAbout<T>(about: About, work: (records: Records) => Promise<T>): Promise<T>;
  /** Runs `work`, which only reads, on what was committed when it first read. */
  snapshot<T>(work: (records: Records) => Promise<T>): Promise<T>;
};

/** The database's rows, as the steps see them. */
export type Store = ReturnType<typeof createStore>;

/**
 * Makes the repositories on a database.
 *
 * `wake` is told of every hand-off that was committed; it must not throw. `clock` tells how far
 * time was skipped. `announce` hands news on, to nobody unless given.
 */
export function createStore(
  database: Database,
  wake: (handoffs: DueHandoff[]) => void,
  clock: Pick<SkippableClock, 'aheadMs'> = { aheadMs: 0 },
  announce: Announce = () => [],
) {
  const aheadMs = () => clock.aheadMs;
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: prepareStatements(database) }),
  });
  return {
    db,
    accounts: accountsOf(db),
    handoffStore: createHandoffStore(db, aheadMs),
    mailFault: mailFaultOf(db),
    /** What tells this installation from others that share a Redis. */
    async readInstallationId(): Promise<string> {
      const { id } = await db.selectFrom('installation').select('id').executeTakeFirstOrThrow();
      return id;
    },
    findSurveyVisit: surveyVisitsOf(db),
    /** `webhooks` are those of the moment, to which news go. */
    forAccount(accountId: string, webhooks: () => readonly Webhook[] = () => []): AccountStore {
      const deps = { accountId, aheadMs, announce, webhooks };
      async function transaction<T>(
        work: (records: Records) => Promise<T>,
        lockTimeoutMs: number | null = null,
      ): Promise<T> {
        const added: DueHandoff[] = [];
        const result = await db.transaction().execute(async (trx) => {
          if (lockTimeoutMs !== null) await limitLockWait(lockTimeoutMs).execute(trx);
          return work(recordsOf(trx, (handoff) => added.push(handoff), deps));
        });
        if (added.length > 0) wake(added);
        return result;
      }
      return {
        ...recordsOf(db, (handoff) => wake([handoff]), deps),
        transaction: (work) => transaction(work),
        transactionAbout: shareTransactions(transaction),
        snapshot: (work) =>
          db
            .transaction()
            .setIsolationLevel('repeatable read')
            .setAccessMode('read only')
            .execute((trx) => work(recordsOf(trx, () => {}, deps))),
      };
    },
  };
}

type Deps = {
  accountId: string;
  aheadMs: () => number;
  announce: Announce;
  webhooks: () => readonly Webhook[];
};

function recordsOf(db: Executor, onAdded: OnHandoff, deps: Deps) {
  const { accountId, aheadMs, announce, webhooks } = deps;
  const handingOn = { onAdded, aheadMs };
  return {
    answers: answersOf(db, accountId, handingOn),
    auditTrail: auditTrailOf(db, accountId, aheadMs),
    backTestSolves: backTestSolvesOf(db, accountId),
    credentials: accountCredentialsOf(db, accountId),
    customerMerges: customerMergesOf(db, accountId),
    customers: customersOf(db, accountId),
    decisions: decisionsOf(db, accountId),
    events: eventsOf(db, accountId, handingOn),
    exportPosition: exportPositionOf(db, accountId),
    failedHandoffs: failedHandoffsOf(db, accountId, onAdded, aheadMs),
    finishedHandoffs: finishedHandoffsOf(db, accountId, aheadMs),
    followUps: followUpsOf(db, accountId),
    followUpList: followUpListOf(db, accountId),
    loopFigures: loopFiguresOf(db, accountId),
    handoffs: handoffsOf(db, accountId, onAdded, aheadMs),
    invitations: invitationsOf(db, accountId, handingOn),
    news: newsOf(db, accountId, { ...handingOn, announce, webhooks }),
    jobs: jobsOf(db, accountId, aheadMs),
    oldAnswers: oldAnswersOf(db, accountId, aheadMs),
    oldCustomers: oldCustomersOf(db, accountId),
    oldEvents: oldEventsOf(db, accountId, aheadMs),
    oldTraces: oldTracesOf(db, accountId, aheadMs),
    openedSurveys: openedSurveysOf(db, accountId),
    olderHandoffs: olderHandoffsOf(db, accountId, aheadMs),
    actions: actionsOf(db, accountId),
    goals: goalsOf(db, accountId),
    savedViews: savedViewsOf(db, accountId),
    importedAnswers: importedAnswersOf(db, accountId),
    pastImport: pastImportOf(db, accountId),
    pastSolves: pastSolvesOf(db, accountId, handingOn),
    reportBlocks: reportBlocksOf(db, accountId, aheadMs),
    reportMoves: reportMovesOf(db, accountId),
    reportSendings: reportSendingsOf(db, accountId),
    reportSolves: reportSolvesOf(db, accountId),
    reports: reportsOf(db, accountId),
    responseList: responseListOf(db, accountId),
    responseMarks: responseMarksOf(db, accountId),
    responseShares: responseSharesOf(db, accountId),
    responses: responsesOf(db, accountId),
    settings: settingsOf(db, accountId),
    standings: standingsOf(db, accountId),
    solves: solvesOf(db, accountId, handingOn),
    storedSecrets: storedSecretsOf(db, accountId),
    suppressions: suppressionsOf(db, accountId),
    ticketChannels: ticketChannelsOf(db, accountId),
    waitingResponses: waitingResponsesOf(db, accountId),
    usedTokens: usedTokensOf(db, accountId),
    writeBacks: writeBacksOf(db, accountId),
    zendeskNumber: zendeskNumberOf(db, accountId),
    zendeskResources: zendeskResourcesOf(db, accountId),
    zendeskSpells: zendeskSpellsOf(db, accountId),
  };
}
