import { ANSWER_TEXT_LIMIT } from '../../../shared/contracts/survey-answer.ts';
import type { CustomerLanguage } from '../../../shared/messages/customer-language.ts';
import { languageMarks } from '../../../shared/messages/text-direction.ts';
import { CATEGORIES } from '../../../shared/nps.ts';

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
        <Asked question={question} language={language} />{' '}
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

/**
 * The question in the words for the category of the chosen score, which the style sheet picks.
 *
 * It follows the buttons without any script. An admin's own words are for everybody.
 */
function Asked({ question, language: { t, isOwn } }: Pick<Props, 'question' | 'language'>) {
  if (isOwn(question)) return t(question);
  return (
    <>
      <span className="by-any">{t(question)}</span>
      {CATEGORIES.map((category) => (
        <span className={`by-${category}`} key={category}>
          {t(`${question}By.${category}`)}
        </span>
      ))}
    </>
  );
}
