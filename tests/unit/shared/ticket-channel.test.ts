import { describe, expect, it } from 'vitest';
import { channelOf } from '../../../shared/ticket-channel.ts';

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
