import { languageMarks, textDirectionOf } from '../../../shared/messages/text-direction.ts';
import { DARK_MODE_STYLE, emailStyles as styles } from './email-style.ts';
import type { InvitationEmailInput } from './invitation-email.types.ts';
import type { InvitationWords } from './invitation-words.ts';
import { ScoreLinks } from './ScoreLinks.tsx';

// Keeps the words that follow out of the preview line that inboxes show.
const PREHEADER_PADDING = '\u00a0\u200c'.repeat(80);

type Props = InvitationEmailInput & { words: InvitationWords };

/**
 * The invitation as HTML: why, the question, the numbers, the way out.
 *
 * Neither praise nor offer: in Denmark that would turn a question into advertising, which needs
 * consent. No tracking pixel.
 */
export function InvitationEmail({
  language,
  words,
  color,
  surveyUrl,
  unsubscribeUrl,
  ...brand
}: Props) {
  const { locale, builtInLocale, t } = language;
  const builtIn = languageMarks(builtInLocale, locale);
  const { subject, greeting, intro, whyYou } = words;
  const direction = textDirectionOf(locale);
  const start = direction === 'rtl' ? 'right' : 'left';
  return (
    <html lang={locale} dir={direction}>
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=UTF-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="x-apple-disable-message-reformatting" />
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no" />
        <title {...languageMarks(subject.locale, locale)}>{subject.text}</title>
        <style dangerouslySetInnerHTML={{ __html: DARK_MODE_STYLE }} />
      </head>
      <body className="ground" style={styles.body}>
        {/* Webmail drops <html> and <body>; language and direction are said again inside. */}
        <div
          role="article"
          aria-roledescription="email"
          // An attribute is in the language of its element.
          aria-label={subject.locale === locale ? subject.text : t('question')}
          lang={locale}
          dir={direction}
        >
          <div style={styles.preheader} {...builtIn}>
            {t('email.preheader')}
            <span aria-hidden="true">{PREHEADER_PADDING}</span>
          </div>
          <table
            role="presentation"
            cellPadding={0}
            cellSpacing={0}
            border={0}
            className="ground"
            style={styles.ground}
          >
            <tbody>
              <tr>
                <td align="center" style={styles.margin}>
                  <table
                    role="presentation"
                    width={600}
                    cellPadding={0}
                    cellSpacing={0}
                    border={0}
                    className="card"
                    style={{ ...styles.card, borderTop: `4px solid ${color}` }}
                  >
                    <tbody>
                      <tr>
                        <td align={start} className="ink" style={styles.content}>
                          <Brand {...brand} />
                          <p style={styles.text} {...languageMarks(greeting.locale, locale)}>
                            {greeting.text}
                          </p>
                          <p
                            style={{ ...styles.text, marginBottom: '28px' }}
                            {...languageMarks(intro.locale, locale)}
                          >
                            {intro.text}
                          </p>
                          <h1 style={styles.question}>{t('question')}</h1>
                          <ScoreLinks language={language} surveyUrl={surveyUrl} />
                          <p className="soft" style={styles.hint} {...builtIn}>
                            {t('email.choose')}
                          </p>
                        </td>
                      </tr>
                    </tbody>
                  </table>
                  <table
                    role="presentation"
                    width={600}
                    cellPadding={0}
                    cellSpacing={0}
                    border={0}
                    style={{ width: '100%', maxWidth: '600px' }}
                  >
                    <tbody>
                      <tr>
                        <td align={start} className="soft" style={styles.footer}>
                          <p style={styles.footerText} {...languageMarks(whyYou.locale, locale)}>
                            {whyYou.text}
                          </p>
                          <p style={styles.footerText} {...builtIn}>
                            {t('privacy')}
                          </p>
                          <p style={styles.footerText} {...builtIn}>
                            <a href={unsubscribeUrl} className="soft" style={styles.footerLink}>
                              {t('email.unsubscribe')}
                            </a>
                          </p>
                        </td>
                      </tr>
                    </tbody>
                  </table>
                </td>
              </tr>
            </tbody>
          </table>
        </div>
      </body>
    </html>
  );
}

function Brand({ brandName, logoUrl }: Pick<Props, 'brandName' | 'logoUrl'>) {
  if (logoUrl !== null) {
    return (
      <img src={logoUrl} alt={brandName ?? ''} height={36} className="logo" style={styles.logo} />
    );
  }
  if (brandName === null) return null;
  return (
    <p className="soft" style={styles.brand}>
      {brandName}
    </p>
  );
}
