import { describe, expect, it } from 'vitest';
import {
  findRedisUrlFault,
  readRedisAddress,
} from '../../../../backend/platform/queue/redis-address.rules.ts';
import { redisPrefix } from '../../../../backend/platform/queue/create-redis.ts';

const NOBODY = { username: null, password: null };

describe('a REDIS_URL', () => {
  it.each([
    ['redis://redis:6379', 'redis:6379'],
    ['rediss://user:p%40ss@redis.example/3', 'redis.example'],
    ['redis://[::1]:6380', '[::1]:6380'],
  ])('of one server is passed on: %s', (url, places) => {
    expect(readRedisAddress(url)).toEqual({ kind: 'single', url, places });
  });

  it.each([
    [
      'redis+sentinel://a:26379,b:26380,c/mymaster',
      {
        nodes: [
          { host: 'a', port: 26_379 },
          { host: 'b', port: 26_380 },
          { host: 'c', port: 26_379 },
        ],
        masterName: 'mymaster',
      },
    ],
    [
      'rediss+sentinel://user:p%40s%3As@a:1/my%20master/7',
      { username: 'user', password: 'p@s:s', isTls: true, masterName: 'my master', database: 7 },
    ],
    [
      'redis+sentinel://:secret@[::1]:26379/m/0?sentinelUsername=s&sentinelPassword=t%26u',
      {
        ...NOBODY,
        password: 'secret',
        nodes: [{ host: '::1', port: 26_379 }],
        sentinelLogin: { username: 's', password: 't&u' },
      },
    ],
    ['redis+sentinel://a/m', { ...NOBODY, database: 0, sentinelLogin: NOBODY, isTls: false }],
  ])('of Sentinels is taken apart: %s', (url, parts) => {
    expect(readRedisAddress(url)).toMatchObject({ kind: 'sentinel', ...parts });
  });

  it.each([
    ['redis+cluster://a:7000,b,c:7002', { ...NOBODY, isTls: false, places: 'a:7000,b,c:7002' }],
    ['rediss+cluster://u:p@a', { username: 'u', password: 'p', isTls: true, places: 'a' }],
    ['redis+cluster://a/0', { nodes: [{ host: 'a', port: 6_379 }] }],
    ['redis+cluster://a/', { nodes: [{ host: 'a', port: 6_379 }] }],
  ])('of a Cluster is taken apart: %s', (url, parts) => {
    expect(readRedisAddress(url)).toMatchObject({ kind: 'cluster', ...parts });
  });

  it.each([
    ['http://redis', /such as redis:/],
    ['redis:', /such as redis:/],
    ['redis://a:1,b:2', /several hosts/],
    ['redis+sentinel://a:26379', /name of the master/],
    ['redis+sentinel://a:26379/', /name of the master/],
    ['redis+sentinel://a/m/x', /number of a database/],
    ['redis+sentinel://a/m/1/2', /number of a database/],
    ['redis+sentinel://a:port/m', /such as redis:/],
    ['redis+sentinel://a:99999/m', /such as redis:/],
    ['redis+sentinel://a,,b/m', /such as redis:/],
    ['redis+sentinel:///m', /such as redis:/],
    ['redis+sentinel://u:%zz@a/m', /such as redis:/],
    ['redis+cluster://a/3', /must not name a database/],
    ['redis+ring://a', /such as redis:/],
    ['sentinel://a/m', /such as redis:/],
  ])('is refused: %s', (url, fault) => {
    expect(findRedisUrlFault(url)).toMatch(fault);
    expect(() => readRedisAddress(url)).toThrow(fault);
  });

  it('keeps all keys of an installation in one slot of a Cluster', () => {
    expect(redisPrefix('redis+cluster://a', 'i')).toBe('{aftercare-i}');
    expect(redisPrefix('redis://a', 'i')).toBe('aftercare-i');
    expect(redisPrefix('redis+sentinel://a/m', 'i')).toBe('aftercare-i');
  });
});
