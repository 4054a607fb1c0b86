import type {
  App,
  Field,
  Installation,
  Trigger,
  Webhook,
} from '../../platform/zendesk/admin.types.ts';

/** Everything in an account that setup could have to do with. */
export type Observed = {
  ticketFields: Field[];
  userFields: Field[];
  organizationFields: Field[];
  webhooks: Webhook[];
  triggers: Trigger[];
  apps: App[];
  installations: Installation[];
};
