import type { CSSProperties } from 'react';
import type { AlertEmailInput } from './alert-email.types.ts';
import { alertFacts } from './alert-facts.ts';

const FONT = 'system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif';

const styles = {
  body: { margin: 0, padding: '24px 16px', backgroundColor: '#ffffff', color: '#1f2326' },
  card: { width: '100%', maxWidth: '600px', fontFamily: FONT },
  score: { margin: '0 0 16px', fontSize: '22px', lineHeight: '30px', fontWeight: 600 },
  comment: {
    margin: '0 0 24px',
    padding: '2px 0 2px 16px',
    borderLeft: '4px solid #82898f',
    fontSize: '17px',
    lineHeight: '26px',
    whiteSpace: 'pre-line',
  },
  noComment: { margin: '0 0 24px', fontSize: '16px', lineHeight: '24px' },
  label: { padding: '0 16px 6px 0', fontWeight: 400, whiteSpace: 'nowrap', verticalAlign: 'top' },
  value: { padding: '0 0 6px', verticalAlign: 'top' },
  facts: { margin: '0 0 24px', fontSize: '15px', lineHeight: '22px' },
  links: { margin: 0, fontSize: '16px', lineHeight: '28px' },
  link: { color: '#1f5f99', fontWeight: 600 },
} satisfies Record<string, CSSProperties>;

const DARK_MODE_STYLE =
  ':root{color-scheme:light dark;supported-color-schemes:light dark}' +
  '@media(prefers-color-scheme:dark){.ground{background-color:#1c1f22!important}' +
  '.ink{color:#e9eaeb!important}.soft{color:#a9b0b6!important}.link{color:#8fc1f0!important}}';

/** The alert as HTML: score and comment first, then who and where. */
export function AlertEmail(input: AlertEmailInput) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=UTF-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{`Score ${input.score}`}</title>
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
                <h1 style={styles.score}>
                  {input.score} out of 10 ({input.category})
                </h1>
                {input.comment === null ? (
                  <p style={styles.noComment}>The customer left no comment.</p>
                ) : (
                  <blockquote dir="auto" style={styles.comment}>
                    {input.comment}
                  </blockquote>
                )}
                <Facts {...input} />
                <p style={styles.links}>
                  {input.followUpUrl === null ? null : (
                    <>
                      <a href={input.followUpUrl} className="link" style={styles.link}>
                        Open the follow-up
                      </a>
                      <br />
                    </>
                  )}
                  <a href={input.ticketUrl} className="link" style={styles.link}>
                    Open the ticket
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

function Facts(input: AlertEmailInput) {
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
