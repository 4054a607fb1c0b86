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
])('writes %s %s', (locale, direction) => {
  expect(textDirectionOf(locale)).toBe(direction);
});
