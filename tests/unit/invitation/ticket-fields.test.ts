import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../backend/invitation/ticket-fields.ts';

const given = (custom_fields: unknown) => fieldsOf({ custom_fields }, ['60', '61']);

describe('values of ticket fields', () => {
  it('are those of the fields that settings name, and of no others', () => {
    const fields = [
      { id: 60, value: 'area_footwear' },
      { id: 61, value: true },
      { id: 62, value: 'secret' },
    ];
    expect(given(fields)).toEqual({ 60: 'area_footwear', 61: 'true' });
  });

  it.each([
    [null, ''],
    ['', ''],
    [false, 'false'],
  ])('are kept where %s stands there', (value, kept) => {
    expect(given([{ id: 60, value }])).toEqual({ 60: kept });
  });

  it.each([
    ['a list of several', [{ id: 60, value: ['a', 'b'] }]],
    ['a number', [{ id: 60, value: 7 }]],
    ['more than a key may have', [{ id: 60, value: 'x'.repeat(201) }]],
    ['nothing of the field', []],
    ['no list', 'odd'],
    ['nothing at all', undefined],
    ['what is odd', [null, 7, {}]],
  ])('are left out where there is %s', (_what, fields) => {
    expect(given(fields)).toEqual({});
  });
});
