import { describe, expect, it } from 'vitest';
import { aPackage, keysOf, withManifest } from './packages.ts';

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`v${index}`, { title: 'a' }]));
const missing = (count: number) => Array.from({ length: count }, () => 'missing_required_fields');
const REFUSED: [title: string, requirements: unknown, keys: string[]][] = [
  ['that are cut off', '{', ['requirements_not_json']],
  [
    'with a key twice',
    '{"views":{"a":{"title":"1"},"a":{"title":"2"}}}',
    ['duplicate_requirements'],
  ],
  ['of an unknown type', { spoons: {} }, ['invalid_requirements_types']],
  ['without title', { views: { a: {} }, macros: { b: {} } }, missing(2)],
  ['of a user field without key', { user_fields: { a: { title: 'A' } } }, missing(1)],
  [
    'of an organization field without key',
    { organization_fields: { a: { title: 'A' } } },
    missing(1),
  ],
  [
    'of a webhook without its keys',
    { webhooks: { a: { name: 'A', status: 'active' } } },
    missing(3),
  ],
  [
    'of a target that calls an address',
    { targets: { a: { title: 'A', type: 'url_target_v2' } } },
    ['invalid_requirements_types'],
  ],
  [
    'of two channels',
    { channel_integrations: { a: { manifest_url: 'x' }, b: {} } },
    ['multiple_channel_integrations', ...missing(1)],
  ],
  ['of custom objects without types', { custom_objects: {} }, missing(1)],
  [
    'of a custom object without schema',
    { custom_objects: { custom_object_types: [{ key: 'a' }] } },
    missing(1),
  ],
  [
    'of a relationship without ends',
    {
      custom_objects: { custom_object_types: [], custom_object_relationship_types: [{ key: 'a' }] },
    },
    missing(2),
  ],
  ['of more than 5000 things', { views: many(5001) }, ['excessive_requirements']],
  [
    'of more than 50 custom objects',
    { custom_objects: { custom_object_types: Array(51).fill({ key: 'a', schema: {} }) } },
    ['excessive_custom_objects_requirements'],
  ],
];
const pagesOff = { location: undefined, frameworkVersion: undefined };

describe('requirements', () => {
  it.each(REFUSED)('are refused %s', (_title, requirements, keys) => {
    expect(keysOf(aPackage({ 'requirements.json': requirements })).errors).toEqual(keys);
  });

  it.each([
    { ticket_fields: { score: { title: 'NPS', type: 'integer' } } },
    { user_fields: { score: { title: 'NPS', key: 'nps' } } },
    {
      webhooks: {
        w: { name: 'a', status: 'b', endpoint: 'c', http_method: 'd', request_format: 'e' },
      },
    },
    { views: many(5000) },
    { custom_objects_v2: {} },
  ])('may be %o', (requirements) => {
    expect(keysOf(aPackage({ 'requirements.json': requirements })).errors).toEqual([]);
  });

  it('are missed by an app that is nothing else', () => {
    const files = withManifest({ ...pagesOff, requirementsOnly: true });
    expect(keysOf(files).errors).toEqual(['missing_requirements']);
  });

  it('are refused for an app of Chat alone', () => {
    const location = { chat: { chat_sidebar: 'assets/index.html' } };
    const files = withManifest({ location }, { 'requirements.json': {} });
    expect(keysOf(files).errors).toEqual(['requirements_not_supported']);
  });

  it('come without code when there are no pages', () => {
    const files = { 'requirements.json': { views: many(1) }, 'app.js': '' };
    const keys = keysOf(withManifest({ ...pagesOff, requirementsOnly: true }, files)).errors;
    expect(keys).toEqual(['no_source_required_apps']);
  });
});
