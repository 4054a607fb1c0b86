import { createHash } from 'node:crypto';
import { Router, raw, type Request, type RequestHandler } from 'express';
import { AppError } from '../platform/errors.ts';
import type { AccountContext } from '../account/account-context.ts';
import { createBodyRoom, leaveUnread } from '../platform/http/body-room.ts';
import { checkAccountNumber } from './check-account-number.ts';
import { classifyEvent } from './classify-event.rules.ts';
import { essenceOf } from './essence-of.ts';
import { createSenders, type SenderRules } from './find-sender.ts';
import { handOnsOf } from './hand-ons.ts';
import { readBody } from './read-body.ts';
import type { WebhookBody } from './webhook-body.schema.ts';

const LARGEST_BYTES = 1024 * 1024;

/**
 * `POST /webhooks/zendesk[/:accountId]`: something happened in Zendesk.
 *
 * The signature tells whose; the path may name the account as well, which spares us trying. An
 * event that names another Zendesk account than that is refused.
 *
 * Answers 200 once the event and its hand-off are committed, also for one that is known already or
 * that nothing follows from. When they cannot be stored the answer is 503 with `Retry-After`,
 * never 500: Zendesk drops an event that is answered with 500.
 *
 * What comes unsigned, too old or too large is refused before its body is read, and bodies have
 * only so much room together: strangers send as many as they like. The invocation's id is not
 * signed, so a request that comes again under another one is known by what is.
 *
 * Mount before any JSON parser; the signature covers the raw bytes.
 */
export function zendeskWebhookRoute(rules: SenderRules): Router {
  const router = Router();
  const senders = createSenders(rules);
  const path = '/webhooks/zendesk{/:accountId}';
  const refuseUnread: RequestHandler = async (req, res, next) => {
    try {
      await senders.refuseUnread(unreadOf(req));
    } catch (refusal) {
      await leaveUnread(req, res);
      throw refusal;
    }
    next();
  };
  const readRaw = raw({ type: () => true, limit: LARGEST_BYTES, inflate: false });
  router.post(path, refuseUnread, createBodyRoom(LARGEST_BYTES), readRaw, async (req, res) => {
    const rawBody = Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0);
    const unread = unreadOf(req);
    const account = await senders.find({ ...unread, rawBody });
    const invocationId = header(req, 'x-zendesk-webhook-invocation-id');
    const body = readBody(rawBody);
    const meaning = classifyEvent(body);
    // A trigger's body names no event: what is signed is all that tells two of them apart.
    const eventId = body.kind === 'native' ? body.id : digest(unread.timestamp ?? '', rawBody);
    await storeOnce(account, {
      eventId,
      invocationId: invocationId ?? (body.kind === 'native' ? `event-${eventId}` : null),
      body,
      meaning,
    });
    res.status(200).json({ status: meaning.kind === 'ignored' ? 'ignored' : 'accepted' });
  });
  return router;
}

function unreadOf(req: Request) {
  const accountId = req.params['accountId'];
  return {
    accountId: typeof accountId === 'string' ? accountId : undefined,
    signature: header(req, 'x-zendesk-webhook-signature'),
    timestamp: header(req, 'x-zendesk-webhook-signature-timestamp'),
  };
}

function digest(timestamp: string, rawBody: Buffer): string {
  return `signed-${createHash('sha256').update(timestamp).update(rawBody).digest('hex')}`;
}

type Delivery = {
  eventId: string | null;
  invocationId: string | null;
  body: WebhookBody;
  meaning: ReturnType<typeof classifyEvent>;
};

async function storeOnce(account: AccountContext, delivery: Delivery): Promise<void> {
  const { eventId, invocationId, body, meaning } = delivery;
  if (invocationId === null) {
    throw new AppError('malformed', 'the header X-Zendesk-Webhook-Invocation-Id is missing');
  }
  try {
    await checkAccountNumber(account, body);
    await account.store.events.recordOnce(
      {
        eventId,
        invocationId,
        type: body.kind === 'native' ? body.type : 'trigger',
        status: meaning.kind === 'ignored' ? 'ignored' : 'accepted',
        body: JSON.stringify(meaning.kind === 'ignored' ? {} : essenceOf(body)),
        receivedAt: account.clock.now(),
      },
      handOnsOf(meaning),
    );
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'not_authenticated') throw cause;
    throw new AppError('store_unavailable', 'the event could not be stored; send it again', {
      cause,
    });
  }
}

function header(req: Request, name: string): string | undefined {
  const value = req.headers[name];
  return typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined;
}
