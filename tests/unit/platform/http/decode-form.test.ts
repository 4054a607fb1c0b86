import { describe, expect, it } from 'vitest';
import { decodeForm } from '../../../../backend/platform/http/decode-form.rules.ts';

const form = (text: string) => Buffer.from(text, 'latin1');
/** A form as a browser writes it in an encoding of one byte a character. */
const escaped = (bytes: number[]) =>
  bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

describe('the words of a form', () => {
  it.each<[string, string | Buffer, string | null, string]>([
    ['UTF-8, escaped', 'c=Fl%C3%B8de%20%E2%82%AC', null, 'Fløde €'],
    ['UTF-8, with the header’s word', 'c=Fl%C3%B8de', 'utf-8', 'Fløde'],
    ['UTF-8, the header’s word in capitals', 'c=Fl%C3%B8de', 'UTF-8', 'Fløde'],
    ['UTF-8, not escaped', Buffer.from('c=Fløde'), 'utf-8', 'Fløde'],
    ['UTF-8 with a byte order mark', 'c=%EF%BB%BFFl%C3%B8de', null, 'Fløde'],
    ['windows-1252 by header', 'c=Fl%F8de+%80', 'windows-1252', 'Fløde €'],
    ['windows-1252 by another name', 'c=Fl%F8de', 'cp1252', 'Fløde'],
    ['windows-1252 by _charset_', '_charset_=windows-1252&c=Fl%F8de+%93x%94', null, 'Fløde “x”'],
    ['windows-1252, _charset_ last', 'c=Fl%F8de&_charset_=windows-1252', null, 'Fløde'],
    ['windows-1252, not escaped', form('c=Fl\xf8de'), 'windows-1252', 'Fløde'],
    ['windows-1252, without a word', 'c=Fl%F8de', null, 'Fløde'],
    ['windows-1252, called UTF-8', 'c=Fl%F8de', 'utf-8', 'Fløde'],
    ['ISO-8859-1 by header', 'c=%E5%E4%F6', 'iso-8859-1', 'åäö'],
    ['ISO-8859-1 by _charset_', '_charset_=ISO-8859-1&c=%E5%E4%F6', null, 'åäö'],
    ['ISO-8859-1, where UTF-8 could be read', 'c=%C3%A5', 'iso-8859-1', 'Ã¥'],
    ['UTF-8, called latin1 by the header alone', '_charset_=utf-8&c=%C3%A5', 'latin1', 'å'],
    ['ISO-8859-2', `c=${escaped([0xb3, 0xf3, 0x64, 0xbc])}`, 'iso-8859-2', 'łódź'],
    ['windows-1251', `c=${escaped([0xe4, 0xe0])}`, 'windows-1251', 'да'],
    ['Shift_JIS', `c=${escaped([0x97, 0xc7, 0x82, 0xa2])}`, 'shift_jis', '良い'],
    ['an encoding that nobody knows', 'c=Fl%C3%B8de', 'klingon', 'Fløde'],
    ['two that nobody knows', '_charset_=x&c=Fl%F8de', 'y', 'Fløde'],
    ['UTF-16, which no form is in', 'c=Fl%C3%B8de', 'utf-16le', 'Fløde'],
    ['an encoding that is forbidden', 'c=Fl%C3%B8de', 'iso-2022-kr', 'Fløde'],
    ['an empty word', '_charset_=&c=Fl%C3%B8de', '', 'Fløde'],
    ['half a character', 'c=Fl%C3', 'utf-8', 'FlÃ'],
    ['half a character before a whole one', 'a=%C3&c=%B8', 'utf-8', '¸'],
    ['escapes that are none', 'c=100%+%zz+%4', null, '100% %zz %4'],
    ['plus signs and escaped ones', 'c=1+%2B+1', null, '1 + 1'],
    ['an equals sign', 'c=a=b', null, 'a=b'],
  ])('are read: %s', (_what, body, charset, text) => {
    expect(decodeForm(typeof body === 'string' ? form(body) : body, charset)['c']).toBe(text);
  });

  it.each<[string, string, object]>([
    ['nothing', '', {}],
    ['nothing between two signs', '&&=&', { '': '' }],
    ['a name alone', 'c', { c: '' }],
    ['a name twice', 'c=1&c=2&c=3', { c: ['1', '2', '3'] }],
    [
      'names of every object',
      '__proto__=1&constructor=2',
      { ['__proto__']: '1', constructor: '2' },
    ],
  ])('are few: %s', (_what, body, fields) => {
    const found = decodeForm(form(body), null);
    expect(Object.entries(found)).toEqual(Object.entries(fields));
  });

  it('are read up to the two hundredth field', () => {
    const body = Array.from({ length: 100_000 }, (_, index) => `c${index}=1`).join('&');
    expect(Object.keys(decodeForm(form(body), null))).toHaveLength(200);
  });
});
