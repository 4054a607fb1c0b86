import type { Score } from '../../../shared/nps.ts';
import type { PageFrame } from './page-frame.types.ts';
import { PageShell } from './PageShell.tsx';
import { surveyFormStyle } from './page-style.ts';
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
  const { t } = input.language;
  const errorOf = (field: string) => (error?.field === field ? error.message : null);
  return (
    <PageShell
      {...input}
      title={`${error === null ? '' : t('page.errorPrefix')}${t('page.title')}`}
      extraStyle={surveyFormStyle()}
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
      {answered ? <p className="notice">{t('page.answered')}</p> : null}
      <form method="post" action={input.action}>
        <ScoreField t={t} score={input.score} error={errorOf('score')} savesByGesture={!answered} />
        {input.askReason ? (
          <TextField
            name="comment"
            label={t('reason')}
            optional={t('optional')}
            value={input.comment}
            error={errorOf('comment')}
          />
        ) : null}
        {input.askImprove ? (
          <TextField
            name="improve"
            label={t('improve')}
            optional={t('optional')}
            value={input.improve}
            error={errorOf('improve')}
          />
        ) : null}
        <label className="check">
          <input type="checkbox" name="contactOk" value="true" defaultChecked={input.contactOk} />
          <span>{t('contactOk')}</span>
        </label>
        <button type="submit">{answered ? t('change') : t('submit')}</button>
      </form>
    </PageShell>
  );
}
