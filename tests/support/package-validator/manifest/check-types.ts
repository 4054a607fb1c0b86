import { finding, type Finding } from '../finding.ts';
import { isObject, objectOf, type JsonObject } from '../json.ts';
import { PRODUCTS } from '../locations-of-products.ts';
import type { Manifest } from './read-manifest.ts';

const BOOLEANS = ['requirementsOnly', 'marketingOnly', 'singleInstall', 'signedUrls'];
const STRINGS = [
  'defaultLocale',
  'version',
  'frameworkVersion',
  'remoteInstallationURL',
  'termsConditionsURL',
  'gaID',
];
const AUTHOR_STRINGS = ['name', 'email', 'url'];

/** Checks that each key of the manifest holds a value of its type. */
export function checkTypes({ json }: Manifest): Finding[] {
  const whitelist = json['domainWhitelist'] ?? null;
  const parameters = json['parameters'] ?? null;
  return [
    ...BOOLEANS.filter((key) => typeof (json[key] ?? false) !== 'boolean').map(notBoolean),
    // The only one where `null` is not the same as leaving it out.
    ...('private' in json && typeof json['private'] !== 'boolean' ? [notBoolean('private')] : []),
    ...notStrings(json, STRINGS, ''),
    ...notStrings(objectOf(json['author']), AUTHOR_STRINGS, 'author.'),
    ...(isNoTemplate(json['noTemplate'] ?? false) ? [] : [finding('invalid_no_template')]),
    ...(isObject(json['experiments'] ?? {}) ? [] : [finding('unacceptable_hash', 'experiments')]),
    ...(whitelist === null || isListOfStrings(whitelist)
      ? []
      : [finding('unacceptable_array_of_strings', 'domainWhitelist')]),
    ...(parameters === null || Array.isArray(parameters)
      ? []
      : [finding('unacceptable_array', 'parameters')]),
  ];
}

function notBoolean(key: string): Finding {
  return finding('unacceptable_boolean', key);
}

function notStrings(json: JsonObject, keys: string[], prefix: string): Finding[] {
  return keys
    .filter((key) => typeof (json[key] ?? '') !== 'string')
    .map((key) => finding('unacceptable_string', `${prefix}${key}`));
}

function isListOfStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isNoTemplate(value: unknown): boolean {
  const isLocation = (name: unknown) =>
    PRODUCTS.some(({ locations }) => locations.includes(String(name)));
  return typeof value === 'boolean' || (Array.isArray(value) && value.every(isLocation));
}
