import { Fragment } from 'react';
import { textDirectionOf } from '../../../shared/messages/text-direction.ts';
import { translateForTeam } from '../../../shared/messages/translate-for-team.ts';
import { DARK_MODE_STYLE, alertStyles as styles } from './alert-email-style.ts';
import type { Alert } from '../alert.types.ts';
import { alertFacts } from './alert-facts.ts';

/** The alert as HTML: score and comment first, then who and where. */
export function AlertEmail(input: Alert) {
  const { language, score } = input;
  const t = translateForTeam(language);
  const heading = t('alert.heading', { score, category: t(`category.${input.category}`) });
  return (
    <html lang={language} dir={textDirectionOf(language)}>
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=UTF-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{heading}</title>
        <style dangerouslySetInnerHTML={{ __html: DARK_MODE_STYLE }} />
      </head>
      <body className="ground ink" style={styles.body}>
        <table
          role="presentation"
          width={600}
          cellPadding={0}
          cellSpacing={0}
          border={0}
          style={styles.card}
        >
          <tbody>
            <tr>
              <td className="ink">
                <h1 style={styles.score}>{heading}</h1>
                {input.comment === null ? (
                  <p style={styles.noComment}>{t('alert.noComment')}</p>
                ) : (
                  <blockquote dir="auto" style={styles.comment}>
                    {inLines(input.comment)}
                  </blockquote>
                )}
                <Facts {...input} />
                <p style={styles.links}>
                  {input.followUpUrl === null ? null : (
                    <>
                      <a href={input.followUpUrl} className="link" style={styles.link}>
                        {t('alert.openFollowUp')}
                      </a>
                      <br />
                    </>
                  )}
                  <a href={input.ticketUrl} className="link" style={styles.link}>
                    {t('alert.openTicket')}
                  </a>
                </p>
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  );
}

function Facts(input: Alert) {
  return (
    <table cellPadding={0} cellSpacing={0} border={0} style={styles.facts}>
      <tbody>
        {alertFacts(input).map(({ label, value }) => (
          <tr key={label}>
            <th scope="row" align="left" className="soft" style={styles.label}>
              {label}
            </th>
            <td style={styles.value}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Outlook knows no `white-space`, and would run a customer's paragraphs together. */
function inLines(text: string) {
  return text.split(/\r?\n/).map((line, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <br />}
      {line}
    </Fragment>
  ));
}
