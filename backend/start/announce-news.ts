import { isToldOf, nameOfWebhook } from '../account/webhook-name.rules.ts';
import { handoffs } from '../handoffs.ts';
import { handOn } from '../platform/queue/handoff.ts';
import type { Announce } from '../records/news.ts';

/** Hands a piece of news on to each webhook that wants to know. */
export const announceNews: Announce = ({ id, at, news }, webhooks) =>
  webhooks
    .filter((webhook) => isToldOf(webhook, news.type))
    .map((webhook) => {
      const name = nameOfWebhook(webhook);
      const message = { webhook: name, id, at: at.toISOString(), news };
      return { ...handOn(handoffs.tellWebhook, message), key: `${id}-${name}`, waitMs: 0 };
    });
