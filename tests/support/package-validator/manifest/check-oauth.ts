import { finding, type Finding } from '../finding.ts';
import { isSet, objectOf } from '../json.ts';
import type { Manifest } from './read-manifest.ts';

const KEYS = ['client_id', 'client_secret', 'authorize_uri', 'access_token_uri'];

/** Checks the manifest's `oauth`, which needs all its keys and a parameter. */
export function checkOauth({ json, parameters }: Manifest): Finding[] {
  if (!isSet(json['oauth'])) return [];
  const oauth = objectOf(json['oauth']);
  const missing = KEYS.filter((key) => (oauth[key] ?? '') === '');
  return [
    ...(missing.length > 0 ? [finding('oauth_keys.missing', ...missing)] : []),
    ...(parameters.some(({ type }) => type === 'oauth')
      ? []
      : [finding('oauth_parameter_required')]),
  ];
}
