import { finding, type Finding } from '../finding.ts';
import { isSet } from '../json.ts';
import type { Manifest, Parameter } from './read-manifest.ts';

const TYPES: readonly unknown[] = [
  'text',
  'checkbox',
  'url',
  'number',
  'multiline',
  'hidden',
  'oauth',
];
const SCOPES: readonly unknown[] = [
  'header',
  'body',
  'url',
  'jwt_secret_key',
  'jwt_claim',
  'basic_auth_username',
  'basic_auth_password',
];

/** Checks the settings that the manifest asks an admin for. */
export function checkParameters({
  json,
  parameters,
  isMarketingOnly,
  isPrivate,
}: Manifest): Finding[] {
  if (isMarketingOnly) {
    return [
      ...(parameters.length > 0 ? [finding('no_parameters_required')] : []),
      ...(isPrivate ? [finding('marketing_only_app_cant_be_private')] : []),
    ];
  }
  const hidden = parameters.filter(({ type, required }) => type === 'hidden' && isSet(required));
  const unknown = parameters.map(({ type }) => type).filter((type) => !TYPES.includes(type));
  const oauth = parameters.filter(({ type }) => type === 'oauth');
  return [
    ...checkList(json['parameters'] ?? null, parameters),
    ...findingOf('invalid_hidden_parameter', hidden.map(nameOf)),
    ...findingOf('invalid_type_parameter', unknown),
    ...(oauth.length > 1 ? [finding('too_many_oauth_parameters')] : []),
    ...(oauth.some(({ secure }) => isSet(secure))
      ? [finding('oauth_parameter_cannot_be_secure')]
      : []),
    ...(parameters.some(({ name }) => name === 'name') ? [finding('name_as_parameter_name')] : []),
    ...parameters.flatMap(checkScopes),
  ];
}

/** The first of these faults hides the others. */
function checkList(original: unknown, parameters: Parameter[]): Finding[] {
  if (original !== null && !Array.isArray(original)) return [finding('parameters_not_an_array')];
  const names = parameters.map(nameOf);
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  if (repeated.size > 0) return [finding('duplicate_parameters', ...repeated)];
  const notBoolean = (key: 'required' | 'secure') =>
    parameters
      .filter((parameter) => typeof parameter[key] !== 'boolean')
      .map(({ name }) => finding('unacceptable_boolean', `parameters.${String(name)}.${key}`));
  const required = notBoolean('required');
  return required.length > 0 ? required : notBoolean('secure');
}

function checkScopes({ name, secure, scopes }: Parameter): Finding[] {
  if (scopes === null) return [];
  const field = `parameters.${String(name)}.scopes`;
  const insecure = isSet(secure) ? [] : [finding('field_requires_secure_parameter', field)];
  if (!Array.isArray(scopes)) return [...insecure, finding('unacceptable_array', field)];
  const unknown = scopes.filter((scope) => !SCOPES.includes(scope));
  return [
    ...insecure,
    ...(scopes.length === 0 ? [finding('field_cannot_be_empty', field)] : []),
    ...findingOf('field_contains_invalid_values', unknown),
  ];
}

function nameOf({ name }: Parameter): unknown {
  return name;
}

function findingOf(key: Finding['key'], about: unknown[]): Finding[] {
  return about.length > 0 ? [finding(key, ...about)] : [];
}
