import { describe, expect, it } from 'vitest';
import { addressKey, asciiDomain, withAsciiDomain } from '../../../shared/domain-names.ts';

describe('one domain, however it is spelt', () => {
  it.each([
    ['bücher.example', 'xn--bcher-kva.example'],
    ['BÜCHER.example', 'xn--bcher-kva.example'],
    ['bu\u0308cher.example', 'xn--bcher-kva.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['XN--BCHER-KVA.Example.', 'xn--bcher-kva.example'],
    ['bücher。example', 'xn--bcher-kva.example'],
    ['straße.example', 'xn--strae-oqa.example'],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
    [' Acme.COM ', 'acme.com'],
    ['', ''],
    ['127.1', '127.1'],
    ['acme.com/path', 'acme.com/path'],
    ['user@acme.com', 'user@acme.com'],
    ['acme.com:25', 'acme.com:25'],
    ['a b.example', 'a b.example'],
    ['xn--a.example', 'xn--a.example'],
  ])('%j is %j', (written, ascii) => {
    expect(asciiDomain(written)).toBe(ascii);
  });
});

describe('an address', () => {
  it('keeps what stands before the @', () => {
    expect(withAsciiDomain('Kim.Søgaard@bücher.example')).toBe('Kim.Søgaard@xn--bcher-kva.example');
    expect(withAsciiDomain('no address')).toBe('no address');
  });

  it('has one key, however it is spelt', () => {
    expect(addressKey(' Kim@BÜCHER.example')).toBe('kim@xn--bcher-kva.example');
  });
});
