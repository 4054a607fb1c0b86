import type { SettingsCheck } from '../../../shared/contracts/settings.ts';
import { findChanges } from '../../account/describe-change.rules.ts';
import { readSettings } from '../../account/read-settings.rules.ts';

type Changes = SettingsCheck['changes'];

const MOST = 300;

/** Nothing differs, or nothing can be said. */
export const NO_CHANGES: Changes = { items: [], more: 0 };

/** Lists what differs between two given settings once their defaults are filled in. */
export function tellChanges(before: unknown, after: unknown): Changes {
  const all = findChanges(effective(before), effective(after)).map(
    ({ path, was, is, isSecret }) => ({
      field: path,
      ...(was === null || isSecret ? {} : { before: JSON.parse(was) as unknown }),
      ...(is === null || isSecret ? {} : { after: JSON.parse(is) as unknown }),
      isSecret,
    }),
  );
  return { items: all.slice(0, MOST), more: Math.max(0, all.length - MOST) };
}

/** What is not sound has no defaults. */
function effective(given: unknown): unknown {
  return readSettings(given, 'the settings').settings ?? given;
}
