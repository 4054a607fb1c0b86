import { afterEach, describe, expect, it } from 'vitest';
import { postJson } from '../../../../backend/platform/http/post-json.ts';
import {
  startSlowHttp,
  type SlowReceiver,
  type Slowness,
} from '../../../support/slow-receivers.ts';

let receiver: SlowReceiver;
afterEach(() => receiver.close());

describe('a receiver that takes its time', () => {
  it.each<Slowness>([
    { kind: 'late', afterMs: 100 },
    { kind: 'drip', everyMs: 20 },
    { kind: 'endless', everyMs: 1 },
  ])('has taken it once it has said so: $kind', async (slowness) => {
    receiver = await startSlowHttp(slowness);
    const outcome = await postJson(receiver.url, { words: 'a' }, { reach: 'this_machine' });
    expect(outcome).toBe('taken');
    expect(receiver.bodies).toEqual(['{"words":"a"}']);
  });
});
