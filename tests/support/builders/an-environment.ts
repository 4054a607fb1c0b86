/** An environment that serves a real Zendesk with the embedded database, some of it changed. */
export function anEnvironment(changes: Record<string, string> = {}): Record<string, string> {
  return {
    ZENDESK_SUBDOMAIN: 'acme',
    ZENDESK_OAUTH_CLIENT_ID: 'aftercare',
    ZENDESK_OAUTH_CLIENT_SECRET: 'client-secret',
    SMTP_URL: 'smtp://mail.example.com',
    MAIL_FROM: 'Acme <nps@acme.example>',
    ...changes,
  };
}
