import { addressKey } from '../../shared/domain-names.ts';
import type { AlertChannel } from '../../shared/settings.ts';
import { fingerprint } from '../account/fingerprint.rules.ts';
import type { AlertTarget } from './alert.types.ts';

/** The addresses and URLs of a channel. */
export function targetsOf(channel: AlertChannel): AlertTarget[] {
  if (channel.type === 'email') return channel.to.map((to) => ({ type: 'email', to }));
  return [{ type: channel.type, url: channel.url }];
}

/**
 * Names a target without telling it: some URLs are as good as passwords.
 *
 * Hand-offs carry this name, and whoever works on one looks the target up in the settings.
 */
export function fingerprintOf(target: AlertTarget): string {
  const address = target.type === 'email' ? addressKey(target.to) : target.url;
  return fingerprint(JSON.stringify([target.type, address]));
}
