import { languageMarks } from '../../../shared/messages/text-direction.ts';
import type { Score } from '../../../shared/nps.ts';
import type { PageFrame } from './page-frame.types.ts';
import { PageShell } from './PageShell.tsx';
import { SURVEY_FORM_STYLE } from './page-style.ts';
import { ScoreField } from './ScoreField.tsx';
import { SURVEY_SCRIPT } from './survey-script.ts';
import { TextField } from './TextField.tsx';

/** What the survey page shows. */
export type SurveyPageInput = PageFrame & {
  /** Where the form is posted to. */
  action: string;
  unsubscribeUrl: string;
  /** Chosen beforehand, from the link or an earlier answer. */
  score: Score | null;
  comment: string | null;
  improve: string | null;
  contactOk: boolean;
  askReason: boolean;
  askImprove: boolean;
  error: { field: 'score' | 'comment' | 'improve'; message: string } | null;
  /** The customer has given a final answer before, and may amend it. */
  answered: boolean;
};

/** The survey: one question, room for words, one button. */
export function SurveyPage(input: SurveyPageInput) {
  const { error, answered } = input;
  const { language } = input;
  const { t, locale, builtInLocale } = language;
  const builtIn = languageMarks(builtInLocale, locale);
  const errorOf = (field: string) => (error?.field === field ? error.message : null);
  return (
    <PageShell
      {...input}
      locale={locale}
      title={`${error === null ? '' : t('page.errorPrefix')}${t('page.title')}`}
      extraStyle={SURVEY_FORM_STYLE}
      script={SURVEY_SCRIPT}
      footer={
        <>
          <p>{t('privacy')}</p>
          <p>
            <a href={input.unsubscribeUrl}>{t('email.unsubscribe')}</a>
          </p>
        </>
      }
    >
      {answered ? (
        <p className="notice" {...builtIn}>
          {t('page.answered')}
        </p>
      ) : null}
      <form method="post" action={input.action}>
        <ScoreField
          language={language}
          score={input.score}
          error={errorOf('score')}
          savesByGesture={!answered}
        />
        {input.askReason ? (
          <TextField
            name="comment"
            question="reason"
            language={language}
            value={input.comment}
            error={errorOf('comment')}
          />
        ) : null}
        {input.askImprove ? (
          <TextField
            name="improve"
            question="improve"
            language={language}
            value={input.improve}
            error={errorOf('improve')}
          />
        ) : null}
        <label className="check">
          <input type="checkbox" name="contactOk" value="true" defaultChecked={input.contactOk} />
          <span {...builtIn}>{t('contactOk')}</span>
        </label>
        <button type="submit" {...builtIn}>
          {answered ? t('change') : t('submit')}
        </button>
      </form>
    </PageShell>
  );
}
