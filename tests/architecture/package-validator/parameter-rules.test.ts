import { describe, expect, it } from 'vitest';
import { keysOf, withManifest, withParameters } from './packages.ts';

const FAULTY: [title: string, parameters: object[], keys: string[]][] = [
  ['of an unknown type', [{ name: 'a', type: 'colour' }], ['invalid_type_parameter']],
  ['called name', [{ name: 'name' }], ['name_as_parameter_name']],
  ['of one name', [{ name: 'a' }, { name: 'a', required: 'x' }], ['duplicate_parameters']],
  [
    'required and hidden',
    [{ name: 'a', type: 'hidden', required: true }],
    ['invalid_hidden_parameter'],
  ],
  ['required as a text', [{ name: 'a', required: 'no', secure: 'no' }], ['unacceptable_boolean']],
  ['secure as a text', [{ name: 'a', secure: 'no' }], ['unacceptable_boolean']],
  [
    'with scopes but not secure',
    [{ name: 'a', scopes: ['url'] }],
    ['field_requires_secure_parameter'],
  ],
  ['with no scope', [{ name: 'a', secure: true, scopes: [] }], ['field_cannot_be_empty']],
  [
    'with an unknown scope',
    [{ name: 'a', secure: true, scopes: ['url', 'hat'] }],
    ['field_contains_invalid_values'],
  ],
  [
    'with scopes as a text',
    [{ name: 'a', scopes: 'url' }],
    ['field_requires_secure_parameter', 'unacceptable_array'],
  ],
  [
    'of type oauth twice',
    [
      { name: 'a', type: 'oauth' },
      { name: 'b', type: 'oauth' },
    ],
    ['too_many_oauth_parameters'],
  ],
  [
    'of type oauth and secure',
    [{ name: 'a', type: 'oauth', secure: true }],
    ['oauth_parameter_cannot_be_secure'],
  ],
];
const DUBIOUS: [title: string, parameter: object, keys: string[]][] = [
  ['a readable key', { name: 'apiKey' }, ['insecure_token_parameter_in_manifest']],
  [
    'a secure default',
    { name: 'a', secure: true, scopes: ['url'], default: 'x' },
    ['default_secure_or_hidden_parameter_in_manifest'],
  ],
  [
    'a hidden default',
    { name: 'a', type: 'hidden', default: null },
    ['default_secure_or_hidden_parameter_in_manifest'],
  ],
  [
    'secure without scopes',
    { name: 'a', secure: true },
    ['secure_parameters_with_no_scopes_in_manifest'],
  ],
  ['nothing', { name: 'colour', default: 'red' }, []],
  ['a key that is secure', { name: 'apiKey', secure: true, scopes: ['header'] }, []],
];

describe('parameters', () => {
  it.each(FAULTY)('are refused %s', (_title, parameters, keys) => {
    expect(keysOf(withParameters(...parameters)).errors).toEqual(keys);
  });

  it('are refused when they are no list', () => {
    const keys = ['unacceptable_array', 'parameters_not_an_array'];
    expect(keysOf(withManifest({ parameters: 'a' })).errors).toEqual(keys);
  });

  it.each(['text', 'checkbox', 'url', 'number', 'multiline', 'hidden', 'oauth', null])(
    'may be of type %s',
    (type) => {
      expect(keysOf(withParameters({ name: 'a', type })).errors).toEqual([]);
    },
  );

  it('of type oauth complete the keys of oauth', () => {
    const keys = ['client_id', 'client_secret', 'authorize_uri', 'access_token_uri'];
    const oauth = Object.fromEntries(keys.map((key) => [key, 'x']));
    const parameters = [{ name: 'login', type: 'oauth' }];
    expect(keysOf(withManifest({ oauth, parameters })).errors).toEqual([]);
  });

  it.each(DUBIOUS)('warn of %s', (_title, parameter, keys) => {
    expect(keysOf(withParameters(parameter))).toEqual({ errors: [], warnings: keys });
  });
});
