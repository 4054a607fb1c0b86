import { describe, expect, it } from 'vitest';
import { chooseSurvey } from '../../../backend/invitation/choose-survey.rules.ts';
import { aMatchedTicket } from '../../support/builders/a-matched-ticket.ts';
import { aSurvey } from '../../support/builders/a-survey.ts';

const ticket = aMatchedTicket();
const general = aSurvey({ id: 'general' });
const ofBrand = aSurvey({ id: 'of-brand', match: { brands: ['200'] } });
const ofOthers = aSurvey({ id: 'of-others', match: { brands: ['999'] } });
const off = aSurvey({ id: 'off', enabled: false });
const offForOthers = aSurvey({ id: 'off-2', enabled: false, match: { brands: ['999'] } });

describe('chooseSurvey', () => {
  it.each([
    ['the first whose conditions hold', [ofBrand, general], 'of-brand'],
    ['the first, though a later one is more particular', [general, ofBrand], 'general'],
    ['the next when conditions do not hold', [ofOthers, general], 'general'],
    ['the next when one is switched off', [off, general], 'general'],
  ])('takes %s', (_what, surveys, id) => {
    expect(chooseSurvey(surveys, ticket)).toMatchObject({ survey: { id } });
  });

  it.each([
    ['not_enabled', 'the only matching one is switched off', [off]],
    ['not_enabled', 'a matching one is switched off and others are for others', [ofOthers, off]],
    ['not_enabled', 'every survey is switched off', [offForOthers]],
    ['not_enabled', 'there are none', []],
    ['no_matching_survey', 'all are for other tickets', [ofOthers]],
    ['no_matching_survey', 'one for others is off, another on', [offForOthers, ofOthers]],
  ])('says %s when %s', (reason, _why, surveys) => {
    expect(chooseSurvey(surveys, ticket)).toEqual({ reason });
  });
});
