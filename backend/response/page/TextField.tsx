import { ANSWER_TEXT_LIMIT } from '../../../shared/contracts/survey-answer.ts';
import type { CustomerLanguage } from '../../../shared/messages/customer-language.ts';
import { languageMarks } from '../../../shared/messages/text-direction.ts';

type Props = {
  name: 'comment' | 'improve';
  question: 'reason' | 'improve';
  language: CustomerLanguage;
  value: string | null;
  error: string | null;
};

/** An open question with room for the customer's own words. */
export function TextField({ name, question, language, value, error }: Props) {
  const { t, locale, builtInLocale, localeOf } = language;
  const asked = localeOf(question);
  const errorId = `${name}-error`;
  return (
    <div className={error === null ? 'field' : 'field wrong'}>
      <label htmlFor={name} {...languageMarks(asked, locale)}>
        {t(question)}{' '}
        <span className="optional" {...languageMarks(builtInLocale, asked)}>
          ({t('optional')})
        </span>
      </label>
      {error === null ? null : (
        <p className="error" id={errorId} {...languageMarks(builtInLocale, locale)}>
          {error}
        </p>
      )}
      <textarea
        id={name}
        name={name}
        rows={4}
        maxLength={ANSWER_TEXT_LIMIT}
        dir="auto"
        defaultValue={value ?? ''}
        autoFocus={error !== null}
        aria-invalid={error === null ? undefined : true}
        aria-describedby={error === null ? undefined : errorId}
      />
    </div>
  );
}
