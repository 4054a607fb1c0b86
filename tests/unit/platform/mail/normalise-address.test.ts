import { expect, it } from 'vitest';
import { normaliseAddress } from '../../../../backend/platform/mail/normalise-address.ts';

const KIM = 'kim@xn--bcher-kva.example';

it.each([
  ['kim@bücher.example', KIM],
  ['kim@xn--bcher-kva.example', KIM],
  ['KIM@BÜCHER.example', KIM],
  ['kim@XN--BCHER-KVA.EXAMPLE', KIM],
  ['  kim@bücher.example\n', KIM],
  ['kim @ bücher.example', KIM],
  ['kim@bu\u0308cher.example', KIM],
  ['kim@bücher.example.', KIM],
  ['kim\u200b@bücher.example', KIM],
  ['kim＠bücher.example', KIM],
  ['kim+news@bücher.example', 'kim+news@xn--bcher-kva.example'],
  ['k.im@bücher.example', 'k.im@xn--bcher-kva.example'],
  ['Jürgen@example.com', 'jürgen@example.com'],
  ['"a@b"@example.com', '"a@b"@example.com'],
  ['kim@[192.0.2.1]', 'kim@[192.0.2.1]'],
  ['no address', 'noaddress'],
  ['', ''],
])('%j is %s', (address, expected) => {
  expect(normaliseAddress(address)).toBe(expected);
});
