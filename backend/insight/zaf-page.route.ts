import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Router, urlencoded } from 'express';
import { z } from 'zod';
import { locationSchema, type AppPage } from '../../shared/contracts/app-page.ts';
import type { AccountContext, AccountOf } from '../account.ts';
import { AppError } from '../platform/errors.ts';
import type { Sessions } from '../platform/security/session.ts';
import type { CheckSignedUrl } from '../platform/zendesk/signed-url.ts';
import type { User } from '../platform/zendesk/types.ts';
import { roleOf } from './role.ts';

const bodySchema = z.object({
  token: z.string({ error: 'is missing; Zendesk posts it with signed URLs' }),
});

type Deps = {
  account: () => AccountContext;
  accountOf: AccountOf;
  sessions: Sessions;
  checkSignedUrl: CheckSignedUrl;
  /** Folder of the built app. */
  appFolder: string;
};

/**
 * `POST /zaf/:location`: the page of the app that Zendesk shows in its iframe.
 *
 * The signed token proves account and agent; the page gets a session of half an hour in return.
 */
export function zafPageRoute({ account, sessions, checkSignedUrl, appFolder }: Deps): Router {
  const router = Router();
  router.post(
    '/zaf/:location',
    urlencoded({ extended: false, limit: '100kb' }),
    async (req, res) => {
      const location = locationSchema.safeParse(req.params['location']);
      if (!location.success) throw new AppError('not_found', 'the app has no such location');
      const { token } = bodySchema.parse(req.body ?? {});
      const context = account();
      const claims = await checkSignedUrl(token);
      const user = claims.userId === null ? null : await context.zendesk.getUser(claims.userId);
      const groupIds = await readGroupIds(context, user);
      const role = roleOf(user, groupIds, context.settings);
      const issued = await sessions.open({
        accountId: context.id,
        agentId: user?.id ?? null,
        role,
      });
      const page: AppPage = {
        location: location.data,
        session: issued.session,
        expiresAt: issued.expiresAt.toISOString(),
        role,
        locale: user?.locale ?? 'en',
        ticketId: claims.ticketId,
      };
      res.set({
        'Content-Security-Policy': contentPolicy(context.zendeskUrl),
        'Cache-Control': 'no-store',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      });
      res.type('html').send(renderPage(page, readEntry(appFolder)));
    },
  );
  return router;
}

/** Read only where the settings name groups: one call less for everybody else. */
async function readGroupIds(
  { settings, zendesk }: AccountContext,
  user: User | null,
): Promise<string[]> {
  return user === null || settings.leads.groups.length === 0 ? [] : zendesk.getGroupIds(user.id);
}

/** Only Zendesk may frame the page; the SDK's script is Zendesk's own. */
function contentPolicy(zendeskUrl: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' https://static.zdassets.com",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors https://*.zendesk.com ${new URL(zendeskUrl).origin}`,
  ].join('; ');
}

type Entry = { script: string; styles: string[]; imports: string[] };

const manifestSchema = z.record(
  z.string(),
  z.looseObject({
    file: z.string(),
    isEntry: z.boolean().optional(),
    css: z.array(z.string()).optional(),
    imports: z.array(z.string()).optional(),
  }),
);

/** Finds the app's files in the build's own list of them. */
function readEntry(appFolder: string): Entry {
  let text: string;
  try {
    text = readFileSync(join(appFolder, '.vite', 'manifest.json'), 'utf8');
  } catch (cause) {
    throw new AppError('internal', 'the app is not built; run: npm run build', { cause });
  }
  const manifest = manifestSchema.parse(JSON.parse(text));
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  if (entry === undefined)
    throw new AppError('internal', 'the app is not built; run: npm run build');
  const imports = (entry.imports ?? []).flatMap((key) => manifest[key]?.file ?? []);
  return { script: entry.file, styles: entry.css ?? [], imports };
}

function renderPage(page: AppPage, { script, styles, imports }: Entry): string {
  // "<" is escaped, so that nothing in the data can end the script element.
  const data = JSON.stringify(page).replaceAll('<', '\\u003c');
  return [
    '<!doctype html>',
    `<html lang="${/^[A-Za-z0-9-]+$/.test(page.locale) ? page.locale : 'en'}">`,
    '<head><meta charset="utf-8"><title>Aftercare</title>',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    ...imports.map((file) => `<link rel="modulepreload" href="/app/${file}">`),
    ...styles.map((file) => `<link rel="stylesheet" href="/app/${file}">`),
    '</head><body><div id="aftercare-app"></div>',
    `<script type="application/json" id="aftercare-page">${data}</script>`,
    `<script type="module" src="/app/${script}"></script>`,
    '</body></html>',
  ].join('\n');
}
