import { describe, expect, it } from 'vitest';
import {
  composeUpdate,
  hasTwoParts,
  markOf,
  versionsOn,
} from '../../../backend/write-back/compose-update.rules.ts';
import { settingsSchema } from '../../../shared/settings.ts';
import { aResponse } from '../../support/builders/a-response.ts';

const response = aResponse({ version: 3 });
const ticketFields = { scoreId: '77', categoryId: null, commentId: '79' };
const settings = settingsSchema.parse({ writeBack: { ticketFields } });
const compose = (part: 'whole' | 'note' | 'fields', marks: string[] = []) =>
  composeUpdate(settings, response, 8, part, marks);
const fields = [
  { id: 77, value: response.score },
  { id: 79, value: response.comment },
];

describe('the update that brings a version', () => {
  it('holds the private note and the fields that are known', () => {
    const { update, mark } = compose('whole');
    expect(mark).toBe(`response-${response.id}-3`);
    expect(update).toEqual({
      comment: { html_body: expect.stringContaining('before: 8'), public: false },
      custom_fields: fields,
    });
  });

  it('is known in its parts by other marks', () => {
    expect(Object.keys(compose('note').update)).toEqual(['comment']);
    expect(compose('fields')).toEqual({
      update: { custom_fields: fields },
      mark: `${markOf(response)}-fields`,
    });
  });

  it('is the fields alone when the note is there', () => {
    expect(compose('whole', [`${markOf(response)}-note`])).toEqual(compose('fields'));
  });

  it('has two parts only with a note and a field', () => {
    const partsOf = (writeBack: object) => hasTwoParts(settingsSchema.parse({ writeBack }));
    expect(partsOf({ ticketFields })).toBe(true);
    expect(partsOf({ ticketFields, note: false })).toBe(false);
    expect(partsOf({})).toBe(false);
  });
});

describe('the marks on a ticket', () => {
  it('tell of the versions whose note is there', () => {
    const { id } = response;
    const other = aResponse({ id: '11111111-1111-4111-8111-111111111111', version: 9 });
    const marks = [
      `response-${id}-2-fields`,
      `response-${id}-2-note`,
      `response-${id}-1`,
      markOf(other),
      `follow-up-${id}-1-abc`,
    ];
    expect(versionsOn(marks, response)).toEqual([2, 1]);
  });
});
