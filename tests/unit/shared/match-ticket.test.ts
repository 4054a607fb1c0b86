import { describe, expect, it } from 'vitest';
import { channelOf, matchesTicket } from '../../../shared/match-ticket.ts';
import { matchSchema } from '../../../shared/settings.ts';
import { aMatchedTicket } from '../../support/builders/a-matched-ticket.ts';

const matchOf = (conditions: unknown) => matchSchema.parse(conditions);

describe('matchesTicket', () => {
  it('holds for any ticket when there are no conditions', () => {
    const nothing = { brandId: null, groupId: null, formId: null, organizationId: null };
    const bare = aMatchedTicket({ ...nothing, channel: null, tags: [] });
    expect(matchesTicket(matchOf({}), bare)).toBe(true);
  });

  it.each([
    { conditions: { brands: ['200'] }, other: { brands: ['201'] }, without: { brandId: null } },
    { conditions: { groups: ['300'] }, other: { groups: ['301'] }, without: { groupId: null } },
    { conditions: { forms: ['400'] }, other: { forms: ['401'] }, without: { formId: null } },
    {
      conditions: { organizations: ['500'] },
      other: { organizations: ['501'] },
      without: { organizationId: null },
    },
    {
      conditions: { channels: ['email'] },
      other: { channels: ['web'] },
      without: { channel: null },
    },
    { conditions: { tagsAny: ['repair'] }, other: { tagsAny: ['sales'] }, without: { tags: [] } },
  ])('holds $conditions against the ticket’s own value', ({ conditions, other, without }) => {
    expect(matchesTicket(matchOf(conditions), aMatchedTicket())).toBe(true);
    expect(matchesTicket(matchOf(other), aMatchedTicket())).toBe(false);
    expect(matchesTicket(matchOf(conditions), aMatchedTicket(without))).toBe(false);
  });

  it('takes any of the values that one condition lists', () => {
    expect(matchesTicket(matchOf({ groups: ['1', '300'] }), aMatchedTicket())).toBe(true);
    expect(matchesTicket(matchOf({ tagsAny: ['x', 'bicycle'] }), aMatchedTicket())).toBe(true);
  });

  it('wants all conditions at once', () => {
    const match = matchOf({ brands: ['200'], groups: ['300'], tagsAny: ['bicycle'] });
    expect(matchesTicket(match, aMatchedTicket())).toBe(true);
    expect(matchesTicket(match, aMatchedTicket({ groupId: '9' }))).toBe(false);
    expect(matchesTicket(match, aMatchedTicket({ tags: [] }))).toBe(false);
  });

  it.each([
    ['mail', 'email'],
    ['email', 'mail'],
    ['web_service', 'api'],
    ['API', 'web_service'],
  ])('takes the setting %s for the channel %s', (setting, channel) => {
    expect(matchesTicket(matchOf({ channels: [setting] }), aMatchedTicket({ channel }))).toBe(true);
  });

  it('takes ids that were written as numbers', () => {
    expect(matchesTicket(matchOf({ brands: [200] }), aMatchedTicket())).toBe(true);
  });

  it('takes a tag that was written in upper case: Zendesk keeps tags in lower case', () => {
    expect(matchesTicket(matchOf({ tagsAny: [' Bicycle'] }), aMatchedTicket())).toBe(true);
  });
});

describe('channelOf', () => {
  it.each([
    ['mail', 'email'],
    ['email', 'email'],
    ['web_service', 'api'],
    ['api', 'api'],
    ['MAIL', 'email'],
    ['Native_Messaging', 'native_messaging'],
    ['a_channel_of_tomorrow', 'a_channel_of_tomorrow'],
    [30, '30'],
    [0, '0'],
  ])('calls %j %j', (given, name) => {
    expect(channelOf(given)).toBe(name);
  });

  it.each([null, undefined])('has no name for %j', (given) => {
    expect(channelOf(given)).toBeNull();
  });

  it.each(['constructor', 'toString', '__proto__'])('is not fooled by the name %s', (given) => {
    expect(channelOf(given)).toBe(given.toLowerCase());
  });
});
