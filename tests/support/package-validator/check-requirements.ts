import { finding, type Finding } from './finding.ts';
import { objectOf, parseStrictJson, type JsonObject } from './json.ts';
import type { PackageFiles } from '../../../backend/commands/package/build-package.ts';
import { readText } from './read-package.ts';
import type { Manifest } from './manifest/read-manifest.ts';

const TYPES = [
  'automations',
  'channel_integrations',
  'custom_objects',
  'macros',
  'targets',
  'views',
  'ticket_fields',
  'triggers',
  'user_fields',
  'organization_fields',
  'webhooks',
  'custom_objects_v2',
];
const WITHOUT_TITLE = ['channel_integrations', 'custom_objects', 'webhooks', 'custom_objects_v2'];
const WEBHOOK_KEYS = ['name', 'status', 'endpoint', 'http_method', 'request_format'];
const REFUSED_TARGETS: readonly unknown[] = ['http_target', 'url_target_v2'];
const MOST = 5000;
const MOST_CUSTOM_OBJECTS = 50;

/**
 * Checks requirements.json: what Zendesk is to create when the app is installed.
 *
 * The inner structure of `custom_objects_v2` is left to Zendesk.
 */
export function checkRequirements(manifest: Manifest, files: PackageFiles): Finding[] {
  const text = readText(files, 'requirements.json');
  if (text === null) return manifest.isRequirementsOnly ? [finding('missing_requirements')] : [];
  if (manifest.isMarketingOnly || manifest.hosts.join() === 'chat') {
    return [finding('requirements_not_supported')];
  }
  try {
    const { value, duplicateKey } = parseStrictJson(text);
    if (duplicateKey !== null) return [finding('duplicate_requirements', duplicateKey)];
    return collectErrors(objectOf(value));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [finding('requirements_not_json', error.message)];
  }
}

function collectErrors(json: JsonObject): Finding[] {
  const unknown = Object.keys(json).filter((type) => !TYPES.includes(type));
  const entriesOf = (type: string) => Object.entries(objectOf(json[type]));
  const lacking = (type: string, keys: string[]) =>
    entriesOf(type).flatMap(([id, fields]) => missingFields(id, fields, keys));
  const customObjects = Object.values(objectOf(json['custom_objects'])).flat();
  const count = Object.values(json).flatMap((group) => Object.values(objectOf(group)).flat());
  const targets = entriesOf('targets').map(([, target]) => objectOf(target)['type']);
  return [
    ...(unknown.length > 0 ? [finding('invalid_requirements_types', ...unknown)] : []),
    ...(count.length > MOST ? [finding('excessive_requirements', count.length)] : []),
    ...(customObjects.length > MOST_CUSTOM_OBJECTS
      ? [finding('excessive_custom_objects_requirements', customObjects.length)]
      : []),
    ...(entriesOf('channel_integrations').length > 1
      ? [finding('multiple_channel_integrations')]
      : []),
    ...lacking('channel_integrations', ['manifest_url']),
    ...lacking('user_fields', ['key']),
    ...lacking('organization_fields', ['key']),
    ...('custom_objects' in json ? checkCustomObjects(objectOf(json['custom_objects'])) : []),
    ...lacking('webhooks', WEBHOOK_KEYS),
    ...targets
      .filter((type) => REFUSED_TARGETS.includes(type))
      .map((type) => finding('invalid_requirements_types', `targets: ${String(type)}`)),
    ...Object.keys(json)
      .filter((type) => !WITHOUT_TITLE.includes(type))
      .flatMap((type) => lacking(type, ['title'])),
  ];
}

function checkCustomObjects(json: JsonObject): Finding[] {
  const listOf = (type: string): unknown[] => {
    const list = json[type];
    return Array.isArray(list) ? list : [];
  };
  return [
    ...missingFields('custom_objects', json, ['custom_object_types']),
    ...listOf('custom_object_types').flatMap((each) =>
      missingFields('custom_object_types', each, ['key', 'schema']),
    ),
    ...listOf('custom_object_relationship_types').flatMap((each) =>
      missingFields('custom_object_relationship_types', each, ['key', 'source', 'target']),
    ),
  ];
}

function missingFields(id: string, fields: unknown, keys: string[]): Finding[] {
  if (fields === null) return [];
  const has = objectOf(fields);
  return keys
    .filter((key) => !(key in has))
    .map((key) => finding('missing_required_fields', `${id}.${key}`));
}
