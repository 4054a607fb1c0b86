import { expect, it } from 'vitest';
import { textDirectionOf } from '../../../../shared/messages/text-direction.ts';

it.each([
  ['da', 'ltr'],
  ['en-US', 'ltr'],
  ['fi', 'ltr'],
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['FA', 'rtl'],
  ['ur_PK', 'rtl'],
  ['iw', 'rtl'],
  ['ckb', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['pa-PK', 'rtl'],
  ['zh-TW', 'ltr'],
  ['not a tag', 'ltr'],
])('writes %s %s', (locale, direction) => {
  expect(textDirectionOf(locale)).toBe(direction);
});
