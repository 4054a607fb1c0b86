import { randomUUID } from 'node:crypto';
import { handoffs } from '../../../backend/handoffs.ts';
import { handOn } from '../../../backend/platform/queue/handoff.ts';
import { SEEDED_AT, aDecisionOn, anAnswerTo, anInvitationOf } from './given-rows.ts';
import { FOLLOW_UP_CALLS } from './follow-up-calls.ts';
import { GOAL_CALLS } from './goal-calls.ts';
import { NEWS_CALLS } from './news-calls.ts';
import { JOB_CALLS } from './job-calls.ts';
import { OLD_ROW_CALLS } from './old-row-calls.ts';
import { aPastSolve } from '../builders/a-past-solve.ts';
import type { Call, RecordMethod } from './record-method.ts';
import { OVERSIGHT_CALLS } from './oversight-calls.ts';
import { REPORT_CALLS } from './report-calls.ts';
import { RESPONSE_CALLS } from './response-calls.ts';
import { SEEDED } from './seed-rows.ts';

const NOW = SEEDED_AT;
const FUTURE = new Date('2036-01-01T00:00:00Z');
const PAST = new Date('2020-01-01T00:00:00Z');
const at = (dueAt: Date) => ({ key: SEEDED.key, dueAt, now: NOW });
const { token, topic, key } = SEEDED;

/** Says whether a promise was kept. */
const isKept = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  );

/** One call for each method; the compiler asks for that of a new one. */
export const RECORD_CALLS: Readonly<Record<RecordMethod, Call>> = {
  ...OLD_ROW_CALLS,
  ...OVERSIGHT_CALLS,
  ...FOLLOW_UP_CALLS,
  ...GOAL_CALLS,
  ...JOB_CALLS,
  ...REPORT_CALLS,
  ...RESPONSE_CALLS,
  ...NEWS_CALLS,
  'answers.find': { call: (r, t) => r.answers.find(t.invitationId) },
  'answers.save': {
    call: async (r, t) => {
      const first = (await t.records.answers.find(t.unansweredId))!;
      const next = (await t.records.answers.find(t.invitationId))!;
      return [
        await r.answers.save(first, anAnswerTo(first)),
        await r.answers.save(next, anAnswerTo(next)),
      ];
    },
  },
  'credentials.read': { call: (r) => r.credentials.read() },
  'credentials.lock': { call: (r) => r.credentials.lock() },
  'credentials.replace': {
    call: (r) =>
      r.credentials.replace({ kind: 'client_credentials', sealed: 'of the caller' }, NOW),
    starts: true,
  },
  'credentials.update': {
    call: (r) => r.credentials.update({ kind: 'client_credentials', sealed: 'of the caller' }),
  },
  'credentials.forget': { call: (r) => r.credentials.forget() },
  'customers.lock': { call: (r, t) => r.customers.lock(t.customerId, 'Somebody'), starts: true },
  'customers.find': { call: (r, t) => r.customers.find(t.customerId) },
  'customers.findOfAddresses': { call: (r, t) => r.customers.findOfAddresses([t.addressHash]) },
  'customerMerges.ticketsOf': { call: (r, t) => r.customerMerges.ticketsOf(t.customerId, 10) },
  'customerMerges.move': {
    call: (r, t) => r.customerMerges.move(t.customerId, '94', 'en'),
  },
  'customers.eraseMergedInto': { call: (r, t) => r.customers.eraseMergedInto(t.customerId, NOW) },
  'customers.erase': { call: (r, t) => r.customers.erase(t.customerId, NOW) },
  'decisions.add': {
    call: (r, t) => r.decisions.add({ ...aDecisionOn(t), outcome: 'skipped', reason: 'no_email' }),
    starts: true,
  },
  'decisions.ofTicket': { call: (r, t) => r.decisions.ofTicket(t.ticketId) },
  'events.recordOnce': {
    call: (r) =>
      r.events.recordOnce({
        eventId: 'another',
        invocationId: 'another',
        type: 'trigger',
        body: '{}',
        status: 'ignored',
        receivedAt: NOW,
      }),
    starts: true,
  },
  'exportPosition.find': { call: (r) => r.exportPosition.find() },
  'exportPosition.save': { call: (r) => r.exportPosition.save('elsewhere', NOW), starts: true },
  'handoffs.add': {
    call: (r) =>
      r.handoffs.add(handoffs.reviewInvitation, { ticketId: '97' }, { ...at(PAST), key: 'b' }),
    starts: true,
  },
  'handoffs.addOrRepeat': {
    call: (r, { ticketId }) =>
      r.handoffs.addOrRepeat(handoffs.reviewInvitation, { ticketId }, at(PAST)),
    starts: true,
  },
  'handoffs.fence': { call: (r, t) => isKept(r.handoffs.fence(t.handoffId, token)) },
  'handoffs.has': {
    call: (r) => r.handoffs.has(handoffs.reviewInvitation, key),
  },
  'handoffs.hasten': { call: (r) => r.handoffs.hasten(handoffs.reviewInvitation, key) },
  'handoffs.refusedSince': {
    call: (r, t) => r.handoffs.refusedSince(t.handoffId, NOW),
    starts: true,
  },
  'olderHandoffs.isAsked': {
    call: (r) => r.olderHandoffs.isAsked(handoffs.reviewInvitation, key),
    starts: true,
  },
  'olderHandoffs.takeOver': {
    call: (r) => r.olderHandoffs.takeOver(handoffs.reviewInvitation, [key]),
    starts: true,
  },
  'handoffs.wakeWaiting': { call: (r) => r.handoffs.wakeWaiting(topic) },
  'invitations.create': { call: (r, t) => r.invitations.create(anInvitationOf(t)), starts: true },
  'invitations.find': { call: (r, t) => r.invitations.find(t.invitationId) },
  'invitations.findLatestOfTicket': {
    call: (r, t) => r.invitations.findLatestOfTicket(t.ticketId),
  },
  'invitations.findOpenOfTicket': { call: (r, t) => r.invitations.findOpenOfTicket(t.ticketId) },
  'invitations.findScheduledOfCustomer': {
    call: (r, t) => r.invitations.findScheduledOfCustomer(t.customerId),
  },
  'invitations.claimForSending': {
    call: (r, t) => r.invitations.claimForSending(t.invitationId, 'another'),
  },
  'invitations.release': { call: (r, t) => r.invitations.release(t.invitationId, token) },
  'invitations.markSent': {
    call: (r, t) =>
      r.invitations.markSent(t.invitationId, token, { sentAt: PAST, expiresAt: PAST, next: [] }),
  },
  'invitations.markFailed': {
    call: (r, t) => r.invitations.markFailed(t.invitationId, token, 'delivery_failed', NOW),
  },
  'invitations.cancel': {
    call: (r, t) =>
      r.invitations.cancel(t.invitationId, 'suppressed', NOW, { evenWhileSending: true }),
  },
  'invitations.expire': { call: (r, t) => r.invitations.expire(t.invitationId, NOW, []) },
  'invitations.reschedule': { call: (r, t) => r.invitations.reschedule(t.invitationId, PAST) },
  'invitations.markReminded': { call: (r, t) => r.invitations.markReminded(t.invitationId, 3) },
  'openedSurveys.mark': { call: (r, t) => r.openedSurveys.mark(t.invitationId, NOW) },
  'importedAnswers.findStored': { call: (r, t) => r.importedAnswers.findStored([t.response.id]) },
  'importedAnswers.add': {
    call: (r, { response }) =>
      r.importedAnswers.add([
        { ...response, id: randomUUID(), locale: 'en', surveyKey: 'imported', now: NOW },
      ]),
    starts: true,
  },
  'pastImport.claim': { call: (r) => r.pastImport.claim(NOW), starts: true },
  'pastSolves.has': { call: (r, t) => r.pastSolves.has(t.ticketId) },
  'pastSolves.add': { call: (r) => r.pastSolves.add([aPastSolve()]), starts: true },
  'responses.find': { call: (r, t) => r.responses.find(t.response.id) },
  'responses.findOfInvitation': { call: (r, t) => r.responses.findOfInvitation(t.invitationId) },
  'responses.findLatestOfFollowUp': {
    call: (r, t) => r.responses.findLatestOfFollowUp(t.followUpId),
  },
  'responses.findLatestOfTicket': { call: (r, t) => r.responses.findLatestOfTicket(t.ticketId) },
  'responses.versionsOf': { call: (r, t) => r.responses.versionsOf(t.response.id) },
  'responses.ofCustomer': { call: (r, t) => r.responses.ofCustomer(t.customerId, 10) },
  'responses.create': {
    call: (r, { response }) =>
      r.responses.create({
        ...response,
        id: randomUUID(),
        invitationId: null,
        locale: 'en',
        now: NOW,
      }),
    starts: true,
  },
  'responses.anonymise': { call: (r, t) => r.responses.anonymise(t.customerId) },
  'settings.read': { call: (r) => r.settings.read() },
  'settings.readLatest': { call: (r) => r.settings.readLatest() },
  'settings.lock': { call: (r) => r.settings.lock() },
  'settings.save': {
    call: (r) => r.settings.save({ of: 'the caller' }, 'setup', NOW),
    starts: true,
  },
  'settings.versions': { call: (r) => r.settings.versions(10) },
  'settings.findVersion': { call: (r) => r.settings.findVersion(1) },
  'solves.lock': { call: (r, t) => r.solves.lock(t.ticketId), starts: true },
  'solves.findTold': {
    call: async (r, t) => [
      ...(await r.solves.findTold([t.ticketId], handoffs.considerInvitation.name)),
    ],
  },
  'solves.skip': {
    call: (r, t) =>
      r.solves.skip(
        { ticketId: t.ticketId, solvedAt: PAST },
        { ...aDecisionOn(t), outcome: 'skipped', reason: 'no_email' },
        null,
        [],
      ),
    starts: true,
  },
  'solves.invite': {
    call: (r, t) => {
      const invitation = anInvitationOf(t);
      const { id: invitationId } = invitation;
      const decision = { ...aDecisionOn(t), invitationId, outcome: 'invited' } as const;
      const send = { ...handOn(handoffs.sendInvitation, { invitationId }), key: 'c', waitMs: 0 };
      return r.solves.invite(invitation, { ...decision, reason: null }, [send]);
    },
    starts: true,
  },
  'standings.read': {
    call: (r, t) =>
      r.standings.read({
        ticketId: t.ticketId,
        customerId: t.customerId,
        addressHashes: [t.addressHash],
        own: null,
      }),
  },
  'storedSecrets.list': { call: (r) => r.storedSecrets.list('webhook', NOW) },
  'storedSecrets.replace': {
    call: (r) => r.storedSecrets.replace('webhook', 'of the caller', NOW, NOW),
    starts: true,
  },
  'storedSecrets.reseal': { call: (r, t) => r.storedSecrets.reseal(t.secretId, 'of the caller') },
  'storedSecrets.forgetAll': { call: (r) => r.storedSecrets.forgetAll('webhook') },
  'suppressions.find': { call: (r, t) => r.suppressions.find(t.customerId) },
  'suppressions.add': {
    call: (r) => r.suppressions.add('96', 'bounced', NOW),
    starts: true,
  },
  'suppressions.removeBounce': { call: (r, t) => r.suppressions.removeBounce(`${t.customerId}1`) },
  'usedTokens.use': { call: (r) => r.usedTokens.use('another', FUTURE, FUTURE), starts: true },
  'suppressions.removeOptOut': {
    call: (r, t) => r.suppressions.removeOptOut(t.customerId, t.addressHash),
  },
  'suppressions.findMarks': {
    call: (r, t) => r.suppressions.findMarks(t.customerId, [t.addressHash]),
  },
  'suppressions.addAddress': {
    call: (r) => r.suppressions.addAddress('another', { reason: 'opted_out', since: NOW }),
    starts: true,
  },
  'writeBacks.find': { call: (r, t) => r.writeBacks.find(t.response.id, 1, 'ticket') },
  'writeBacks.countSince': {
    call: async (r, t) => (await r.writeBacks.countSince(PAST, t.response.id, 'ticket')).lastAt,
  },
  'writeBacks.findScoreBefore': { call: (r, t) => r.writeBacks.findScoreBefore(t.response.id, 9) },
  'writeBacks.clearDetail': {
    call: (r, t) => r.writeBacks.clearDetail(t.response.id, 1, 'ticket'),
  },
  'writeBacks.record': {
    call: (r, t) =>
      r.writeBacks.record({
        responseId: t.response.id,
        version: 2,
        target: 'ticket',
        outcome: 'refused',
        detail: null,
        at: NOW,
      }),
  },
  'zendeskResources.list': { call: (r) => r.zendeskResources.list() },
  'zendeskNumber.learn': { call: (r, t) => r.zendeskNumber.learn(t.ticketId) },
  'zendeskNumber.forget': { call: (r) => r.zendeskNumber.forget() },
  'zendeskSpells.find': { call: (r) => r.zendeskSpells.find() },
  'zendeskSpells.lock': { call: (r) => r.zendeskSpells.lock() },
  'zendeskSpells.save': {
    call: (r) => r.zendeskSpells.save({ told: { at: NOW, since: NOW }, kinds: {} }),
  },
  'zendeskSpells.remove': { call: (r) => r.zendeskSpells.remove() },
  'zendeskResources.remember': {
    call: (r) =>
      r.zendeskResources.remember(
        { name: 'app', zendeskId: '95', origin: 'adopted', applied: {}, found: {} },
        NOW,
      ),
    starts: true,
  },
  'zendeskResources.forget': { call: (r) => r.zendeskResources.forget('app') },
};
