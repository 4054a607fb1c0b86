import { describe, expect, it } from 'vitest';
import { aPackage, keysOf, MANIFEST, withManifest } from './packages.ts';

const page = (url: unknown, options: object = {}) => ({
  location: { support: { ticket_sidebar: { url, ...options } } },
});
const FINE: [title: string, changes: object][] = [
  ['the smallest manifest', {}],
  ['terms with an address', { termsConditionsURL: 'http://example.com/terms' }],
  ['a language with a region', { defaultLocale: 'pt-br' }],
  ['a page on https', page('https://nps.example.com/a?b=c#d')],
  ['a page on this machine', page('http://localhost:8080/zaf')],
  ['a page in the package', page('assets/index.html?debug=1')],
  ['a page that each installation names', page('https://{{setting.host}}/app')],
  ['a page that is opened later', page(undefined, { autoLoad: false })],
  ['a location of another product', { location: { sell: { deal_card: 'assets/index.html' } } }],
  ['an older name of a product', { location: { zopim: { chat_sidebar: 'assets/index.html' } } }],
  ['an experiment of Zendesk’s', { experiments: { hashParams: true, other: false } }],
  ['allowed domains', { domainWhitelist: ['example.com'] }],
];
const FAULTY: [title: string, changes: object, keys: string[]][] = [
  ['no author', { author: undefined }, ['manifest_keys.missing']],
  ['neither author nor language', { author: null, defaultLocale: null }, ['manifest_keys.missing']],
  ['a number as version', { version: 2 }, ['unacceptable_string']],
  [
    'texts where yes or no is asked',
    { signedUrls: 'yes', private: 1 },
    twice('unacceptable_boolean'),
  ],
  ['null for private only', { private: null, singleInstall: null }, ['unacceptable_boolean']],
  ['an author with a number', { author: { name: 1 } }, ['unacceptable_string']],
  ['experiments in a list', { experiments: [] }, ['unacceptable_hash']],
  ['an unknown experiment', { experiments: { beta: true } }, ['invalid_experiment']],
  ['domains as a text', { domainWhitelist: 'a.com' }, ['unacceptable_array_of_strings']],
  ['domains that are numbers', { domainWhitelist: [1] }, ['unacceptable_array_of_strings']],
  ['a language like English', { defaultLocale: 'English' }, ['invalid_default_locale']],
  ['a language without texts', { defaultLocale: 'sv' }, ['missing_translation_file']],
  ['an author’s address without https', { author: { url: 'me.example' } }, ['invalid_url']],
  ['terms without a host', { termsConditionsURL: 'https:///terms' }, ['invalid_url']],
  ['no location', { location: undefined }, ['manifest_keys.missing']],
  ['a product without locations', { location: { support: {} } }, ['manifest_keys.missing']],
  ['a page on plain http', page('http://nps.example.com'), ['invalid_location_uri']],
  ['a page at 127.0.0.1', page('http://127.0.0.1:8080'), ['invalid_location_uri']],
  ['a page with a space', page('https://a.example/a b'), ['invalid_location_uri']],
  ['a page that is not packed', page('assets/other.html'), ['invalid_location_uri']],
  ['a page outside assets', page('index.html'), ['invalid_location_uri']],
  ['a location without page', page(undefined), ['blank_location_uri']],
  ['an empty address', page(''), ['blank_location_uri']],
  [
    'flexible as a text',
    page('assets/index.html', { flexible: 'no' }),
    ['invalid_location_flexible_type'],
  ],
  [
    'an unknown location',
    { location: { support: { basement: 'https://a.example' } } },
    ['invalid_location'],
  ],
  [
    'an unknown product',
    { location: { ...MANIFEST.location, lawn: { mower: 'x' } } },
    ['invalid_host'],
  ],
  ['locations in a list', { location: ['ticket_sidebar'] }, ['locations_must_be_urls']],
  ['one location as a text', { location: 'ticket_sidebar' }, ['locations_must_be_urls']],
  [
    'no framework version',
    { frameworkVersion: undefined },
    ['locations_cant_be_urls', 'manifest_keys.missing', 'invalid_version'],
  ],
  [
    'a location newer than its framework',
    { frameworkVersion: '1.0', location: { support: { modal: 'assets/index.html' } } },
    ['invalid_v1_location', 'locations_cant_be_urls', 'invalid_version'],
  ],
  ['a framework to come', { frameworkVersion: '3.0' }, ['invalid_version']],
  ['noTemplate', { noTemplate: true }, ['no_template_deprecated_in_v2']],
  ['noTemplate as a number', { noTemplate: 0 }, ['invalid_no_template']],
  [
    'oauth without keys',
    { oauth: { client_id: 'a' } },
    ['oauth_keys.missing', 'oauth_parameter_required'],
  ],
  [
    'requirements only, with pages',
    { requirementsOnly: true },
    ['no_location_required', 'no_framework_version_required'],
  ],
  [
    'marketing only, private and with parameters',
    {
      marketingOnly: true,
      location: undefined,
      frameworkVersion: undefined,
      parameters: [{ name: 'p' }],
    },
    ['no_parameters_required', 'marketing_only_app_cant_be_private'],
  ],
];

function twice(key: string): string[] {
  return [key, key];
}

describe('a manifest', () => {
  it.each(FINE)('may have %s', (_title, changes) => {
    const files = withManifest(changes, { 'translations/pt-br.json': { app: { name: 'x' } } });
    expect(keysOf(files).errors).toEqual([]);
  });

  it.each(FAULTY)('is refused with %s', (_title, changes, keys) => {
    expect(keysOf(withManifest(changes)).errors).toEqual(keys);
  });

  it.each([
    ['is missing', aPackage({ 'manifest.json': null }), 'missing_manifest'],
    [
      'lies in a folder',
      aPackage({ 'manifest.json': null, 'app/manifest.json': MANIFEST }),
      'nested_manifest',
    ],
    ['is cut off', aPackage({ 'manifest.json': '{"author":' }), 'manifest_not_json'],
    ['is a list', aPackage({ 'manifest.json': [] }), 'manifest_not_json'],
    [
      'has a key twice',
      aPackage({ 'manifest.json': '{"a":{"b":1,"\\u0062":2}}' }),
      'duplicate_manifest_keys',
    ],
    [
      'lists a location twice',
      withManifest({ location: ['modal', 'modal'] }),
      'duplicate_manifest_keys',
    ],
  ])('is refused when it %s', (_title, files, key) => {
    expect(keysOf(files)).toEqual({ errors: [key], warnings: [] });
  });

  it('may have one key in several objects, and braces in texts', () => {
    const text = JSON.stringify({ ...MANIFEST, name: '{"author": {}}, {"author":' });
    expect(keysOf(aPackage({ 'manifest.json': text })).errors).toEqual([]);
  });

  it('with faults hides what depends on it', () => {
    const files = withManifest({ author: null }, { 'translations/en.json': '{' });
    expect(keysOf(files).errors).toEqual(['manifest_keys.missing']);
  });
});
