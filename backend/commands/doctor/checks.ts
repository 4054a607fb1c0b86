import type { Check } from './check.ts';
import { apiToken } from './checks/api-token.ts';
import { app } from './checks/app.ts';
import { backlog } from './checks/backlog.ts';
import { clockSkew } from './checks/clock-skew.ts';
import { connection } from './checks/connection.ts';
import { credentials } from './checks/credentials.ts';
import { dataFolder } from './checks/data-folder.ts';
import { database } from './checks/database.ts';
import { dkim } from './checks/dkim.ts';
import { dmarc } from './checks/dmarc.ts';
import { fieldSettings } from './checks/field-settings.ts';
import { fields } from './checks/fields.ts';
import { mailDomain } from './checks/mail-domain.ts';
import { mailRefusals } from './checks/mail-refusals.ts';
import { migrations } from './checks/migrations.ts';
import { postgres } from './checks/postgres.ts';
import { publicUrl } from './checks/public-url.ts';
import { queue } from './checks/queue.ts';
import { rateLimit } from './checks/rate-limit.ts';
import { redis } from './checks/redis.ts';
import { rights } from './checks/rights.ts';
import { service } from './checks/service.ts';
import { settings } from './checks/settings.ts';
import { smtp } from './checks/smtp.ts';
import { spf } from './checks/spf.ts';
import { webhookDeliveries } from './checks/webhook-deliveries.ts';
import { webhookSecret } from './checks/webhook-secret.ts';
import { webhook } from './checks/webhook.ts';
import { zendeskSpell } from './checks/zendesk-spell.ts';

/** The contents page of doctor: every check, in the order of the report; needed ones come first. */
export const checks: readonly Check[] = [
  connection,
  apiToken,
  credentials,
  rights,
  clockSkew,
  rateLimit,
  webhook,
  webhookDeliveries,
  webhookSecret,
  fields,
  app,

  database,
  postgres,
  migrations,
  dataFolder,
  settings,
  fieldSettings,
  backlog,
  zendeskSpell,
  queue,
  redis,

  smtp,
  mailRefusals,
  mailDomain,
  spf,
  dkim,
  dmarc,

  publicUrl,
  service,
];
