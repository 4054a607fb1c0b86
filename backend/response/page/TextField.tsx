import { ANSWER_TEXT_LIMIT } from '../../../shared/contracts/survey-answer.ts';

type Props = {
  name: 'comment' | 'improve';
  label: string;
  optional: string;
  value: string | null;
  error: string | null;
};

/** An open question with room for the customer's own words. */
export function TextField({ name, label, optional, value, error }: Props) {
  const errorId = `${name}-error`;
  return (
    <div className={error === null ? 'field' : 'field wrong'}>
      <label htmlFor={name}>
        {label} <span className="optional">({optional})</span>
      </label>
      {error === null ? null : (
        <p className="error" id={errorId}>
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
