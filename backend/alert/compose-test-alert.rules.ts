import { translateForTeam } from '../../shared/messages/translate-for-team.ts';
import type { Settings } from '../../shared/settings.ts';
import { fingerprintOf, targetsOf } from './alert-target.rules.ts';
import type { Alert, AlertTarget } from './alert.types.ts';

/** An alert that says it is a test: nobody answered, and nothing needs to be done. */
export function composeTestAlert(
  { language }: Pick<Settings, 'language'>,
  { zendeskUrl, now }: { zendeskUrl: string; now: Date },
): Alert {
  return {
    isTest: true,
    language,
    brandName: null,
    score: 0,
    category: 'detractor',
    comment: translateForTeam(language)('alert.testComment'),
    customerName: null,
    agentId: null,
    agentName: null,
    ticketId: '0',
    ticketSubject: null,
    ticketUrl: zendeskUrl,
    followUpUrl: null,
    submittedAt: now,
  };
}

/** Every address and URL that a rule names, each once. */
export function allTargets({
  alerts,
}: {
  alerts: readonly Pick<Settings['alerts'][number], 'channels'>[];
}): AlertTarget[] {
  const targets = alerts.flatMap(({ channels }) => channels.flatMap(targetsOf));
  return [...new Map(targets.map((target) => [fingerprintOf(target), target])).values()];
}
