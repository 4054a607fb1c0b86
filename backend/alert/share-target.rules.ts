import type { ShareTargets } from '../../shared/contracts/shares.ts';
import type { Settings } from '../../shared/settings.ts';
import { fingerprintOf } from './alert-target.rules.ts';
import type { AlertTarget } from './alert.types.ts';
import { allTargets } from './compose-test-alert.rules.ts';

type Channel = ShareTargets['channels'][number] & { target: AlertTarget };

/**
 * Where answers can be shared to by the settings: wherever people are alerted.
 *
 * A URL is called by its host, and by a number where several have the same; the rest of it is a
 * secret. Webhooks are left out: nobody reads there.
 */
export function shareChannels(settings: Pick<Settings, 'alerts'>): Channel[] {
  const counts = new Map<string, number>();
  return allTargets(settings).flatMap((target): Channel[] => {
    if (target.type === 'webhook') return [];
    const { type } = target;
    const called = type === 'email' ? target.to : new URL(target.url).host;
    const count = (counts.get(`${type} ${called}`) ?? 0) + 1;
    counts.set(`${type} ${called}`, count);
    const name = count === 1 ? called : `${called} (${count})`;
    return [{ to: `channel:${fingerprintOf(target)}`, type, name, target }];
  });
}
