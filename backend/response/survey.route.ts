import { json, Router, type Request, type Response as HttpResponse } from 'express';
import {
  ANSWER_TEXT_LIMIT,
  readFlag,
  readScore,
  surveyAnswerSchema,
} from '../../shared/contracts/survey-answer.ts';
import type { Accounts } from '../account/accounts.ts';
import { AppError, toError } from '../platform/errors.ts';
import { toAppError } from '../platform/http/error-handler.ts';
import { leaveUnread } from '../platform/http/body-room.ts';
import { readForm } from '../platform/http/read-form.ts';
import type { Logger } from '../platform/logger.ts';
import { createCustomerPages } from './customer-pages.ts';
import { findVisit, type SurveyVisit } from './find-visit.ts';
import { optOut, undoOptOut } from './opt-out.ts';
import type { UnsubscribeState } from './page/render-unsubscribe-page.tsx';
import { recordAnswer } from './record-answer.ts';
import type { Keys } from '../platform/security/keys.ts';

type Deps = {
  accounts: Pick<Accounts, 'byInvitation' | 'all'>;
  keys: Keys;
  logger: Logger;
};

/**
 * `/s/:token`: what a customer sees and sends.
 *
 * A GET never writes, whoever opens the link: mail scanners open them all. A form that is posted
 * again amends the answer. Faults are pages in the customer's words, or problem details for JSON.
 */
export function surveyRoute({ accounts, keys, logger }: Deps): Router {
  const router = Router();
  const pages = createCustomerPages(accounts);
  const visitOf = (req: Request) => findVisit(String(req.params['token']), { accounts, keys });

  router.use('/s/:token', (_req, res, next) => {
    res.set({
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    });
    next();
  });
  // Before any reader of bodies: whatever a mail program sends along, the person means one thing.
  router.post('/s/:token/unsubscribe', (req, res) => decide(req, res, optOut, 'done'));
  router.post('/s/:token/unsubscribe/undo', (req, res) => decide(req, res, undoOptOut, 'undone'));
  router.post('/s/:token/opened', async (req, res) => {
    const visit = await visitOf(req);
    await leaveUnread(req, res);
    // A gesture has shown that a person is there.
    if (visit.kind === 'open' && visit.response === null) {
      const { store, clock } = visit.account;
      await store.openedSurveys.mark(visit.invitation.id, clock.now());
    }
    res.status(visit.kind === 'not_found' ? 404 : 204).end();
  });
  router.get('/s/:token', async (req, res) => {
    const visit = await visitOf(req);
    if (visit.kind !== 'open') return pages.message(res, visit);
    pages.survey(res, visit, { score: readScore(req.query['score']), error: null });
  });

  router.post('/s/:token', readForm('100kb'), json({ limit: '100kb' }), async (req, res) => {
    const visit = await visitOf(req);
    if (visit.kind !== 'open') return refuse(req, res, visit);
    const parsed = surveyAnswerSchema.safeParse(req.body ?? {});
    if (!parsed.success) return invalid(req, res, visit, parsed.error.issues);
    const isTaken = await recordAnswer(visit.account, visit.found, parsed.data);
    if (!isTaken) refuse(req, res, { ...visit, kind: 'expired' });
    else if (wantsJson(req)) res.json({ status: 'saved' });
    else res.redirect(303, `/s/${String(req.params['token'])}/thanks`);
  });

  router.get('/s/:token/thanks', async (req, res) => {
    const visit = await visitOf(req);
    if (visit.kind !== 'open') return pages.message(res, visit);
    if (visit.response === null) return res.redirect(303, `/s/${String(req.params['token'])}`);
    pages.thanks(res, { ...visit, response: visit.response });
  });

  router.get('/s/:token/unsubscribe', async (req, res) => {
    const visit = await visitOf(req);
    if (visit.kind === 'not_found') return pages.message(res, visit);
    pages.unsubscribe(res, visit, 'confirm');
  });

  // Four parameters tell Express that this takes errors.
  router.use('/s/:token', (thrown: unknown, req: Request, res: HttpResponse, next: () => void) => {
    const error = toAppError(thrown);
    if (wantsJson(req) || res.headersSent) throw error;
    if (error.code === 'internal' || error.code === 'store_unavailable') {
      logger.error({ err: toError(thrown) }, 'survey page failed');
    }
    void next;
    pages.failed(res, error);
  });

  async function decide(
    req: Request,
    res: HttpResponse,
    act: typeof optOut,
    state: UnsubscribeState,
  ): Promise<void> {
    const visit = await visitOf(req);
    if (visit.kind !== 'not_found') await act(visit.account, visit.invitation);
    await leaveUnread(req, res);
    if (visit.kind === 'not_found') pages.message(res, visit);
    else pages.unsubscribe(res, visit, state);
  }

  function refuse(req: Request, res: HttpResponse, visit: Exclude<SurveyVisit, { kind: 'open' }>) {
    if (!wantsJson(req)) return pages.message(res, visit);
    throw visit.kind === 'not_found'
      ? new AppError('not_found', 'the link is not valid')
      : new AppError('gone', 'the survey has closed');
  }

  function invalid(
    req: Request,
    res: HttpResponse,
    visit: Extract<SurveyVisit, { kind: 'open' }>,
    issues: readonly { path: PropertyKey[]; message: string }[],
  ) {
    const fields = issues.map(({ path, message }) => ({ field: path.join('.'), message }));
    if (wantsJson(req)) {
      const text = fields.map(({ field, message }) => `${field}: ${message}`).join('; ');
      throw new AppError('invalid_request', text, { fields });
    }
    const { t } = visit.frame.look.language;
    const field = (['score', 'comment', 'improve'] as const).find((name) =>
      fields.some((fault) => fault.field === name),
    );
    const message =
      field === 'comment' || field === 'improve'
        ? t('page.textTooLong', { limit: ANSWER_TEXT_LIMIT })
        : t('page.scoreMissing');
    res.status(422);
    pages.survey(res, visit, { ...typedBy(req), error: { field: field ?? 'score', message } });
  }

  return router;
}

function wantsJson(req: Request): boolean {
  return req.is('application/json') !== false && req.is('application/json') !== null;
}

/** What the customer typed, so that a fault costs nobody their words. */
function typedBy({ body }: Request) {
  const form = (body ?? {}) as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
  return {
    score: readScore(form['score']),
    comment: text(form['comment']),
    improve: text(form['improve']),
    contactOk: readFlag(form['contactOk']),
  };
}
