import type { Category, Score } from '../../../shared/nps.ts';
import type { PageFrame } from './page-frame.types.ts';
import { PageShell, renderDocument } from './PageShell.tsx';

/** What the page after an answer shows. */
export type ThankYouPageInput = PageFrame & {
  score: Score;
  category: Category;
  /** The admin's own words for this category, `{brand}` among them; or `null` for the built-in. */
  message: string | null;
  amendUrl: string;
  /** Until when somebody calls, as a day in the page's language; `null` where nothing is said. */
  contactDay: string | null;
  /** Where to tell others; the same for every score. */
  reviewUrl: string | null;
};

/**
 * Renders the page that thanks for an answer.
 *
 * Built alike for every score; only the sentence differs. Showing some customers a way to a public
 * review and hiding it from others would be review gating.
 */
export function renderThankYouPage(input: ThankYouPageInput): string {
  const { language, score, category, message, amendUrl, contactDay, reviewUrl } = input;
  const { t, withBrand } = language;
  const own = message?.trim();
  return renderDocument(
    <PageShell {...input} title={t('page.thanksTitle')}>
      <h1>{t('page.thanksTitle')}</h1>
      {own ? (
        // Nobody says in which language these are.
        <p className="message" dir="auto">
          {withBrand(own)}
        </p>
      ) : (
        <p className="message">{t(`page.thanks.${category}`)}</p>
      )}
      {contactDay === null ? null : <p>{t('page.contactBy', { day: contactDay })}</p>}
      {reviewUrl === null ? null : (
        <p>
          <a href={reviewUrl}>{t('page.review')}</a>
        </p>
      )}
      <p className="notice">
        <strong>{t('page.yourAnswer', { score })}</strong>
        <br />
        <a href={amendUrl}>{t('page.amend')}</a>
      </p>
    </PageShell>,
  );
}
