import type { Preview } from '../../../shared/contracts/settings-preview.ts';
import type { Category } from '../../../shared/nps.ts';
import type { Settings, Survey } from '../../../shared/settings.ts';
import type { PreviewPart } from '../../../shared/vocabulary.ts';
import type { AccountContext } from '../../account/account-context.ts';
import { previewMail } from '../../invitation/preview-mail.ts';
import type { PreviewPage } from './settings-ports.ts';

type Shown = {
  settings: Settings;
  survey: Survey;
  part: PreviewPart;
  locale: string | undefined;
  category: Category;
};

/** Where links of what is only looked at lead: to the page that says that there is no survey. */
const NO_TOKEN = 'preview';

/** Shows a part of a survey as a customer of this language would get it. */
export function previewSurvey(
  account: Pick<AccountContext, 'clock' | 'links'>,
  previewPage: PreviewPage,
  { settings, survey, part, category, locale = 'en' }: Shown,
): Preview {
  if (part !== 'mail' && part !== 'reminder' && part !== 'text') {
    const page = previewPage({
      settings,
      survey,
      locale,
      page: part,
      category,
      now: account.clock.now(),
    });
    return { part, subject: null, text: null, ...page };
  }
  const kind = part === 'reminder' ? 'reminder' : 'invitation';
  const { html, ...mail } = previewMailOf(account, { settings, survey, locale, kind });
  // In Zendesk's own mail it is a comment without a subject of ours.
  if (survey.channel === 'zendesk') return { ...mail, part, subject: null, html: null };
  return part === 'text' ? { ...mail, part, html: null } : { ...mail, part, html };
}

/** A survey's mail to nobody, whose links lead nowhere. */
export function previewMailOf(
  { clock, links }: Pick<AccountContext, 'clock' | 'links'>,
  given: Pick<Parameters<typeof previewMail>[0], 'settings' | 'survey' | 'locale' | 'kind'>,
) {
  return previewMail({
    ...given,
    solvedAt: clock.now(),
    surveyUrl: links.surveyBy(NO_TOKEN),
    unsubscribeUrl: links.unsubscribeBy(NO_TOKEN),
  });
}
