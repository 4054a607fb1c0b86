import { customerLanguageFor } from '../../shared/messages/customer-language.ts';
import type { Settings, Survey } from '../../shared/settings.ts';
import { renderInvitationEmail } from './email/render-invitation-email.tsx';
import type { InvitationEmailInput } from './email/invitation-email.types.ts';

/** A customer who is nobody, and their ticket. */
const SAMPLE = { customerName: 'Alex Berg', ticketId: '10482', ticketSubject: 'Order 10482' };

type Shown = Pick<InvitationEmailInput, 'kind' | 'surveyUrl' | 'unsubscribeUrl'> & {
  settings: Pick<Settings, 'branding'>;
  survey: Survey;
  locale: string | null;
  solvedAt: Date;
};

/** Renders a survey's mail as a customer of this language would get it. */
export function previewMail({ settings, survey, locale, ...rest }: Shown) {
  const { color, logoUrl } = settings.branding;
  const language = customerLanguageFor(locale, survey.texts, survey.brandName);
  const mail = renderInvitationEmail({
    ...SAMPLE,
    ...rest,
    language,
    customerLocale: locale,
    brandName: survey.brandName,
    color,
    logoUrl,
    timeZone: survey.deliveryWindow?.timeZone ?? 'UTC',
  });
  return { ...mail, locale: language.locale };
}
