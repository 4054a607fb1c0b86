import { languageMarks, textDirectionOf } from '../../../shared/messages/text-direction.ts';
import type { CustomerLanguage } from '../../../shared/messages/customer-language.ts';
import { scoreMeanings } from '../../../shared/messages/score-meanings.ts';
import { SCORES, type Score } from '../../../shared/nps.ts';
import { emailStyles } from './email-style.ts';
import { scoreUrls } from './score-urls.ts';

type Props = { language: CustomerLanguage; surveyUrl: string };

/**
 * The scale 0–10 as eleven links that look like buttons.
 *
 * Two tables that float: side by side where there is room, else 0–5 above 6–10. That works without
 * media queries, in Outlook as well, which knows tables but no other way to lay out a row.
 */
export function ScoreLinks({ language, surveyUrl }: Props) {
  const { t, locale, builtInLocale } = language;
  const builtIn = languageMarks(builtInLocale, locale);
  const isRightToLeft = textDirectionOf(locale) === 'rtl';
  const start = isRightToLeft ? 'right' : 'left';
  return (
    <>
      <table role="presentation" cellPadding={0} cellSpacing={0} border={0} width="100%">
        <tbody>
          <tr>
            <td align={start}>
              <ScoreRow scores={SCORES.slice(0, 6)} {...{ language, surveyUrl, start }} />
              <ScoreRow scores={SCORES.slice(6)} {...{ language, surveyUrl, start }} />
            </td>
          </tr>
        </tbody>
      </table>
      <table
        role="presentation"
        cellPadding={0}
        cellSpacing={0}
        border={0}
        style={emailStyles.labels}
      >
        <tbody>
          <tr>
            <td align={start} className="soft" style={emailStyles.label} {...builtIn}>
              0 – {t('lowLabel')}
            </td>
            <td
              align={isRightToLeft ? 'left' : 'right'}
              className="soft"
              style={emailStyles.label}
              {...builtIn}
            >
              10 – {t('highLabel')}
            </td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

type RowProps = Props & { scores: readonly Score[]; start: 'left' | 'right' };

function ScoreRow({ scores, language, surveyUrl, start }: RowProps) {
  const urlOf = scoreUrls(surveyUrl);
  const meanings = scoreMeanings(language);
  return (
    <table
      role="presentation"
      align={start}
      cellPadding={0}
      cellSpacing={0}
      border={0}
      style={emailStyles.row}
    >
      <tbody>
        <tr>
          {scores.map((score) => (
            <td key={score} style={start === 'left' ? emailStyles.cell : emailStyles.cellFromRight}>
              <table role="presentation" cellPadding={0} cellSpacing={0} border={0}>
                <tbody>
                  <tr>
                    <td width={36} className="number" style={emailStyles.number}>
                      <a
                        href={urlOf(score)}
                        {...nameOf(score, meanings[score], language)}
                        className="ink"
                        style={emailStyles.link}
                      >
                        {score}
                      </a>
                    </td>
                  </tr>
                </tbody>
              </table>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** A list of links says "0" and "10" without the labels that stand below them. */
function nameOf(
  score: Score,
  meaning: string | undefined,
  { locale, builtInLocale }: CustomerLanguage,
) {
  if (meaning === undefined) return {};
  return { 'aria-label': `${score} – ${meaning}`, ...languageMarks(builtInLocale, locale) };
}
