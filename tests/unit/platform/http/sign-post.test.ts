import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { signPost, spellSigningKey } from '../../../../backend/platform/http/sign-post.ts';

const [NEW, OLD, OTHER] = [1, 2, 3].map((byte) => Buffer.alloc(32, byte)) as [
  Buffer,
  Buffer,
  Buffer,
];
const text = JSON.stringify({ type: 'nps.low_score', comment: 'Vådt & “koldt” 💥' });
const sign = (keys: Buffer[], now = new Date()) => signPost({ id: 'alert_1', keys, now, text });
const verify = (key: Buffer, headers: Record<string, string>, body = text) =>
  new Webhook(spellSigningKey(key)).verify(body, headers);

describe('a signed post, to a receiver that follows Standard Webhooks', () => {
  it('is ours', () => {
    expect(verify(NEW, sign([NEW]))).toEqual(JSON.parse(text));
  });

  it('is ours to one who still has the key of before', () => {
    const headers = sign([NEW, OLD]);
    expect(verify(NEW, headers)).toEqual(JSON.parse(text));
    expect(verify(OLD, headers)).toEqual(JSON.parse(text));
  });

  it('is not ours with another key, other words, another id or another time', () => {
    const headers = sign([NEW]);
    expect(() => verify(OTHER, headers)).toThrow();
    expect(() => verify(NEW, headers, `${text} `)).toThrow();
    expect(() => verify(NEW, { ...headers, 'webhook-id': 'alert_2' })).toThrow();
    const later = String(Number(headers['webhook-timestamp']) + 1);
    expect(() => verify(NEW, { ...headers, 'webhook-timestamp': later })).toThrow();
  });

  it('is refused when it is old', () => {
    expect(() => verify(NEW, sign([NEW], new Date(Date.now() - 3_600_000)))).toThrow();
  });
});

it('signs as the specification has it', () => {
  const key = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
  const headers = signPost({
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    keys: [key],
    now: new Date(1614265330_000),
    text: '{"test": 2432232314}',
  });
  expect(headers).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});
