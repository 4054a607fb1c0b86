import { addDays } from '../../shared/days.ts';
import type { TeamLanguage } from '../../shared/messages/team-languages.ts';
import { translateForTeam } from '../../shared/messages/translate-for-team.ts';
import { renderMail } from '../platform/mail/render-mail.ts';
import type { ExportDays } from './periods.rules.ts';

/** Composes the mail that carries answers; its words are the team's. */
export function composeExportMail(
  language: TeamLanguage,
  { from, to }: ExportDays,
  count: number,
): { subject: string; html: string; text: string } {
  const t = translateForTeam(language);
  const subject = t('export.subject', { from, to: addDays(to, -1), count });
  const text = t('export.text', { count });
  const mail = (
    <html lang={language}>
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=UTF-8" />
        <title>{subject}</title>
      </head>
      <body>
        <p>{subject}</p>
        <p>{text}</p>
      </body>
    </html>
  );
  return { subject, html: renderMail(mail), text: `${subject}\n\n${text}\n` };
}
