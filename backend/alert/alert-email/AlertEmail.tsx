import { Fragment } from 'react';
import { plainWords } from '../../../shared/strangers-words.ts';
import { textDirectionOf } from '../../../shared/messages/text-direction.ts';
import { translateForTeam } from '../../../shared/messages/translate-for-team.ts';
import { DARK_MODE_STYLE, alertStyles as styles } from './alert-email-style.ts';
import type { Alert } from '../alert.types.ts';
import { alertFacts, alertHeading, alertLinks } from './alert-facts.ts';

/** The alert as HTML: score and comment first, then who and where. */
export function AlertEmail(input: Alert) {
  const { language } = input;
  const t = translateForTeam(language);
  const heading = alertHeading(input);
  const links = alertLinks(input);
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
                    {inLines(plainWords(input.comment))}
                  </blockquote>
                )}
                <Facts {...input} />
                <p style={styles.links}>
                  {links.map(({ title, url }) => (
                    <Fragment key={url}>
                      <a href={url} className="link" style={styles.link}>
                        {title}
                      </a>
                      <br />
                    </Fragment>
                  ))}
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
