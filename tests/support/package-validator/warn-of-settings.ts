import { finding, type Finding } from './finding.ts';
import { isSet } from './json.ts';
import type { Manifest, Parameter } from './manifest/read-manifest.ts';

const SOUNDS_SECRET = /token|key|pwd|password/i;

/** Warns of settings that would show a secret to everybody who opens the app. */
export function warnOfSettings({ parameters }: Manifest): Finding[] {
  const readable = parameters.filter(
    ({ name, type, secure }) =>
      type === 'text' && !isSet(secure) && typeof name === 'string' && SOUNDS_SECRET.test(name),
  );
  const withDefault = parameters.filter(
    ({ hasDefault, secure, type }) => hasDefault && (isSet(secure) || type === 'hidden'),
  );
  const withoutScopes = parameters.filter(
    ({ secure, scopes }) => isSet(secure) && !(Array.isArray(scopes) && scopes.some(isSet)),
  );
  return [
    ...warning('insecure_token_parameter_in_manifest', readable),
    ...warning('default_secure_or_hidden_parameter_in_manifest', withDefault),
    ...warning('secure_parameters_with_no_scopes_in_manifest', withoutScopes),
  ];
}

function warning(key: Finding['key'], parameters: Parameter[]): Finding[] {
  return parameters.length > 0 ? [finding(key, ...parameters.map(({ name }) => name))] : [];
}
