import type { TeamLanguage } from '../../../shared/messages/team-languages.ts';
import { translateForTeam } from '../../../shared/messages/translate-for-team.ts';

/**
 * Renders what an agent sees in place of the app when it cannot be shown.
 *
 * `detail` is for whoever is asked about it: English, as in the log.
 */
export function renderAppFault(status: number, detail: string, language: TeamLanguage): string {
  const t = translateForTeam(language);
  const kind = status === 503 ? 'away' : status >= 500 ? 'internal' : 'refused';
  const small = detail.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><title>Aftercare</title>`,
    '<meta name="color-scheme" content="light dark">',
    '<style>body{font:14px/1.5 system-ui,sans-serif;margin:16px}</style></head>',
    `<body><p role="alert"><strong>${t('appFault.title')}</strong><br>${t(`appFault.${kind}`)}</p>`,
    `<p lang="en"><small>${small}</small></p></body></html>`,
  ].join('\n');
}
