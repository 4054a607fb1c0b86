import { describe, expect, it } from 'vitest';
import {
  isEveryAddress,
  isLocalHost,
  isPrivateHost,
} from '../../../../backend/platform/http/hosts.ts';

describe('a host', () => {
  it.each([
    ['localhost', true, true],
    ['LOCALHOST', true, true],
    ['app.localhost', true, true],
    ['127.0.0.1', true, true],
    ['127.200.0.9', true, true],
    ['[::1]', true, true],
    ['[::ffff:127.0.0.1]', true, true],
    ['[0:0:0:0:0:0:0:1]', true, true],
    ['10.1.2.3', false, true],
    ['172.20.0.1', false, true],
    ['172.40.0.1', false, false],
    ['192.168.1.1', false, true],
    ['169.254.169.254', false, true],
    ['100.64.0.1', false, true],
    ['0.0.0.0', false, true],
    ['[fd12:3456::1]', false, true],
    ['[fe80::1]', false, true],
    ['[::ffff:10.0.0.1]', false, true],
    ['[2606:4700::1111]', false, false],
    ['1.1.1.1', false, false],
    ['mailpit', false, true],
    ['nas.local', false, true],
    ['db.internal', false, true],
    ['nps.acme.example', false, false],
    ['127.acme.example', false, false],
    ['10.acme.example', false, false],
    ['local.acme.example', false, false],
  ])('%s is local: %s, private: %s', (host, isLocal, isPrivate) => {
    expect(isLocalHost(host)).toBe(isLocal);
    expect(isPrivateHost(host)).toBe(isPrivate);
  });

  it.each([
    ['0.0.0.0', true],
    ['::', true],
    ['[::]', true],
    ['127.0.0.1', false],
    ['nps.acme.example', false],
  ])('%s stands for every address: %s', (host, expected) => {
    expect(isEveryAddress(host)).toBe(expected);
  });
});
