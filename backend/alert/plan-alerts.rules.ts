import { matchesTicket } from '../../shared/match-ticket.ts';
import { nextOpening } from '../../shared/opening-hours.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Response } from '../records/responses.ts';
import { fingerprintOf, targetsOf } from './alert-target.rules.ts';
import type { AlertTarget } from './alert.types.ts';

/** An alert that the settings ask for. */
export type PlannedAlert = { target: AlertTarget; fingerprint: string; dueAt: Date };

/**
 * Plans the alerts about a response: one for each address and URL.
 *
 * All channels of a rule are planned from the start and each target is tried alone. So one that is
 * given up needs no stand-in: the rule's next channels have theirs already. A target that several
 * rules name is told once, as soon as the first of them allows.
 */
export function planAlerts(
  { alerts }: Pick<Settings, 'alerts'>,
  { score, attribution }: Pick<Response, 'score' | 'attribution'>,
  now: Date,
): PlannedAlert[] {
  const planned = new Map<string, PlannedAlert>();
  for (const { maxScore, match, channels, quietHours } of alerts) {
    if (score > maxScore || !matchesTicket(match, attribution)) continue;
    // Quiet from 22:00 to 07:00 is the same as open from 07:00 to 22:00.
    const awake = quietHours && { ...quietHours, from: quietHours.to, to: quietHours.from };
    const dueAt = nextOpening(awake, now);
    for (const target of channels.flatMap(targetsOf)) {
      const fingerprint = fingerprintOf(target);
      const known = planned.get(fingerprint);
      if (known === undefined || dueAt < known.dueAt) {
        planned.set(fingerprint, { target, fingerprint, dueAt });
      }
    }
  }
  return [...planned.values()];
}
