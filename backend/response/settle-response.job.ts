import { createHash } from 'node:crypto';
import { matchesTicket } from '../../shared/match-ticket.ts';
import { nextOpening } from '../../shared/opening-hours.ts';
import type { AlertChannel, Settings } from '../../shared/settings.ts';
import type { AccountOf } from '../account.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import type { Response } from '../records/responses.ts';

/**
 * Sends a settled response on its ways: ticket, customer record, follow-up, alerts.
 *
 * Each is a hand-off of its own that is tried alone. A version that was amended meanwhile is left
 * to the later version's run; follow-up and alerts happen once a response, whatever its versions.
 */
export function settleResponseJob({ accountOf }: { accountOf: AccountOf }) {
  return defineJob(handoffs.settleResponse, {
    async run({ responseId, version }, { accountId }) {
      const { store, settings, clock } = accountOf(accountId);
      const response = await store.responses.find(responseId);
      if (response === null || response.version !== version) return;
      const now = clock.now();
      const versionKey = `${responseId}-${version}`;
      await store.transaction(async (records) => {
        const at = { key: versionKey, dueAt: now, now };
        await records.handoffs.add(handoffs.writeTicket, { responseId, version }, at);
        await records.handoffs.add(handoffs.writeCustomer, { responseId, version }, at);
        if (settings.followUp.enabled && response.score <= settings.followUp.maxScore) {
          const once = { key: responseId, dueAt: now, now };
          await records.handoffs.add(handoffs.openFollowUp, { responseId }, once);
        }
        for (const { channel, dueAt } of planAlerts(settings, response, now)) {
          const key = `${responseId}-${fingerprint(channel)}`;
          await records.handoffs.add(
            handoffs.sendAlert,
            { responseId, channel },
            { key, dueAt, now },
          );
        }
      });
    },
  });
}

/** Two rules that name the same channel make one alert. */
function planAlerts({ alerts }: Settings, { score, attribution }: Response, now: Date) {
  return alerts
    .filter((rule) => score <= rule.maxScore && matchesTicket(rule.match, attribution))
    .flatMap(({ channels, quietHours }) => {
      // Quiet from 22:00 to 07:00 is the same as open from 07:00 to 22:00.
      const awake = quietHours && { ...quietHours, from: quietHours.to, to: quietHours.from };
      return channels.map((channel) => ({ channel, dueAt: nextOpening(awake, now) }));
    });
}

function fingerprint(channel: AlertChannel): string {
  return createHash('sha256').update(JSON.stringify(channel)).digest('hex').slice(0, 16);
}
