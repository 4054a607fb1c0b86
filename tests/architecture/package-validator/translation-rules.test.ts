import { describe, expect, it } from 'vitest';
import { aPackage, keysOf, withManifest, type Contents } from './packages.ts';

const LISTING = {
  name: 'a',
  short_description: 'b',
  long_description: 'c',
  installation_instructions: 'd',
};
const { short_description: short, ...rest } = LISTING;
const text = { title: 'where it is shown', value: 'what it says' };
const en = (app: unknown, more: object = {}): Contents => ({
  'translations/en.json': { app, ...more },
});

const FAULTY: [title: string, files: Contents, keys: string[]][] = [
  ['a file with a long name', { 'translations/danish.json': {} }, ['translation.invalid_locale']],
  ['a file that is cut off', { 'translations/da.json': '{' }, ['translation.not_json']],
  ['a list', { 'translations/da.json': [] }, ['translation.not_json_object']],
  ['no name in English', en({ title: 'a' }), ['translation.missing_required_key']],
  ['no texts of the app', { 'translations/en.json': {} }, ['translation.missing_required_key']],
  [
    'a parameter without label',
    en({ name: 'a', parameters: { p: {} } }),
    ['translation.missing_required_key_on_leaf'],
  ],
  [
    'a parameter that is a text',
    en({ name: 'a', parameters: { p: 'P' } }),
    ['translation.missing_required_key_on_leaf'],
  ],
  ['plain texts beside a package', en({ name: 'a', package: 'b' }), ['translation.invalid_format']],
  ['a product without name', en({ support: {} }), ['translation.missing_required_key_for_product']],
  [
    'a product without location',
    en({ chat: { name: 'a' } }),
    ['translation.products_do_not_match_manifest_products'],
  ],
  [
    'a fault, after which the English names are not looked at',
    { 'translations/da.json': '{', ...en({}) },
    ['translation.not_json'],
  ],
];

describe('translations', () => {
  it.each(FAULTY)('are refused with %s', (_title, files, keys) => {
    expect(keysOf(aPackage(files)).errors).toEqual(keys);
  });

  it.each([
    ['a label for each parameter', en({ name: 'a', parameters: { p: { label: 'P' } } })],
    ['the texts of a product', en({ support: { name: 'a' } })],
    ['a package, with titled texts', en({ name: text, package: 'a' }, { more: { deep: text } })],
    ['no name in other languages', { 'translations/da-DK.json': {} }],
  ])('may have %s', (_title, files) => {
    expect(keysOf(aPackage(files)).errors).toEqual([]);
  });

  it.each([
    [LISTING, []],
    [{ ...rest, description: short }, []],
    [rest, ['translation.missing_required_key']],
  ])('of a public app have the texts of its listing: %o', (app, keys) => {
    expect(keysOf(withManifest({ private: false }, en(app))).errors).toEqual(keys);
  });
});
