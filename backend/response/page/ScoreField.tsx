import type { CustomerLanguage } from '../../../shared/messages/customer-language.ts';
import { scoreMeanings } from '../../../shared/messages/score-meanings.ts';
import { languageMarks } from '../../../shared/messages/text-direction.ts';
import { SCORES, type Score } from '../../../shared/nps.ts';

type Props = {
  language: CustomerLanguage;
  score: Score | null;
  error: string | null;
  /** Whether a gesture saves the score, and says so here. */
  savesByGesture: boolean;
};

/**
 * The question and its eleven numbers, as native radio buttons.
 *
 * What 0 and 10 mean stands beside the numbers and in the names of those two buttons, since a
 * screen reader that moves along the buttons never reads the text beside them.
 */
export function ScoreField({ language, score, error, savesByGesture }: Props) {
  const { t, locale, builtInLocale } = language;
  const builtIn = languageMarks(builtInLocale, locale);
  const meaning = scoreMeanings(language);
  return (
    <fieldset
      className={error === null ? undefined : 'wrong'}
      aria-describedby={error === null ? undefined : 'score-error'}
    >
      <legend>
        <h1>{t('question')}</h1>
      </legend>
      {error === null ? null : (
        // Takes the focus itself: on a number, the ring would look like a suggestion.
        <p className="error" id="score-error" tabIndex={-1} autoFocus {...builtIn}>
          {error}
        </p>
      )}
      {savesByGesture && score !== null && error === null ? (
        <p className="chosen" {...builtIn}>
          {t('page.chosen', { score })}
        </p>
      ) : null}
      <div className="scale">
        <span className="low" aria-hidden="true" {...builtIn}>
          0 – {t('lowLabel')}
        </span>
        <div className="numbers">
          {SCORES.map((number) => (
            <label className="number" key={number}>
              <input type="radio" name="score" value={number} defaultChecked={number === score} />
              <span>{number}</span>
              {meaning[number] === undefined ? null : (
                <span className="unseen" {...builtIn}>
                  {' '}
                  – {meaning[number]}
                </span>
              )}
            </label>
          ))}
        </div>
        <span className="high" aria-hidden="true" {...builtIn}>
          10 – {t('highLabel')}
        </span>
      </div>
      {savesByGesture ? (
        <p className="saved" id="saved" role="status" data-text={t('page.saved')} {...builtIn} />
      ) : null}
    </fieldset>
  );
}
