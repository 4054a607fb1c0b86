import type { Score } from '../../shared/nps.ts';
import type { Accounts } from '../account/accounts.ts';
import type { AppError } from '../platform/errors.ts';
import { statusOf } from '../platform/http/error-handler.ts';
import type { FilledTemplate } from '../platform/http/filled-template.ts';
import type { HttpResponse } from '../platform/http/http.types.ts';
import type { SurveyVisit } from './find-visit.ts';
import { contactDayOf } from './contact-day.rules.ts';
import { neutralFrame, type CustomerFrame } from './customer-frame.ts';
import { renderMessagePage } from './page/render-message-page.tsx';
import { renderSurveyPage } from './page/render-survey-page.tsx';
import { renderThankYouPage } from './page/render-thank-you-page.tsx';
import { renderUnsubscribePage, type UnsubscribeState } from './page/render-unsubscribe-page.tsx';

type Page = string | FilledTemplate;
type OpenVisit = Extract<SurveyVisit, { kind: 'open' }>;
type Typed = {
  score: Score | null;
  comment?: string | null;
  improve?: string | null;
  contactOk?: boolean;
  error: { field: 'score' | 'comment' | 'improve'; message: string } | null;
};

/**
 * Answers a customer with a page; the status is 200 unless set before or said here.
 *
 * `accounts` are those that are served: where there is one, it is whom a broken link is of.
 */
export function createCustomerPages(accounts: Pick<Accounts, 'all'>) {
  /** Nobody is known by a link that is none: the browser says what they read. */
  function frameForStranger(res: HttpResponse): CustomerFrame {
    const [first, ...others] = accounts.all();
    const settings = others.length === 0 ? first?.settings : undefined;
    res.vary('Accept-Language');
    return neutralFrame(res.req.acceptsLanguages(), settings);
  }

  function send(res: HttpResponse, { policy }: CustomerFrame, page: Page): void {
    res.set('Content-Security-Policy', policy).type('html').send(page);
  }

  return {
    /** A link's score goes before an earlier answer; what was typed goes before both. */
    survey(res: HttpResponse, visit: OpenVisit, typed: Typed): void {
      const { frame, survey, response, token, account } = visit;
      send(
        res,
        frame,
        renderSurveyPage({
          ...frame.look,
          action: `/s/${token}`,
          unsubscribeUrl: account.links.unsubscribeBy(token),
          score: typed.score ?? response?.score ?? null,
          comment: typed.comment ?? response?.comment ?? null,
          improve: typed.improve ?? response?.improve ?? null,
          contactOk: typed.contactOk ?? response?.contactOk ?? false,
          askReason: survey?.askReason ?? true,
          askImprove: survey?.askImprove ?? false,
          error: typed.error,
          answered: response !== null && !response.provisional,
        }),
      );
    },

    thanks(
      res: HttpResponse,
      visit: OpenVisit & { response: NonNullable<OpenVisit['response']> },
    ): void {
      const { frame, survey, response, token, account } = visit;
      const { score, category } = response;
      const message = survey?.thankYou[category] || null;
      const locale = frame.look.language.builtInLocale;
      const now = account.clock.now();
      send(
        res,
        frame,
        renderThankYouPage({
          ...frame.look,
          score,
          category,
          message,
          amendUrl: `/s/${token}`,
          contactDay: contactDayOf(account.settings, response, { locale, now }),
          reviewUrl: survey?.reviewUrl ?? null,
        }),
      );
    },

    unsubscribe(
      res: HttpResponse,
      visit: Exclude<SurveyVisit, { kind: 'not_found' }>,
      state: UnsubscribeState,
    ): void {
      const { frame, account, invitation } = visit;
      const action = new URL(account.links.unsubscribe(invitation.id)).pathname;
      send(res, frame, renderUnsubscribePage({ ...frame.look, state, action }));
    },

    message(res: HttpResponse, visit: Exclude<SurveyVisit, { kind: 'open' }>): void {
      const isExpired = visit.kind === 'expired';
      const frame = isExpired ? visit.frame : frameForStranger(res);
      res.status(isExpired ? 410 : 404);
      send(res, frame, renderMessagePage({ ...frame.look, kind: visit.kind }));
    },

    failed(res: HttpResponse, error: AppError): void {
      // The one exception to the map: to a customer our own fault is a reason to come back.
      const status = error.code === 'internal' ? 503 : statusOf(error);
      if (status === 503) res.set('Retry-After', '30');
      res.status(status);
      const frame = frameForStranger(res);
      send(res, frame, renderMessagePage({ ...frame.look, kind: 'failed' }));
    },
  };
}
