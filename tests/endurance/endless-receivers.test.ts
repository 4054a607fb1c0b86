import { afterEach, describe, expect, it } from 'vitest';
import { postJson } from '../../backend/platform/http/post-json.ts';
import { createMailer } from '../../backend/platform/mail/mailer.ts';
import {
  startSlowHttp,
  startSlowSmtp,
  type SlowReceiver,
  type Slowness,
} from '../support/slow-receivers.ts';

const MAIL = {
  to: 'karen@example.com',
  subject: 'A subject',
  html: '<p>A text</p>',
  text: 'A text',
  messageId: '<a@example.com>',
};

let receiver: SlowReceiver;
afterEach(() => receiver.close());

describe('whoever never comes to an end', () => {
  it('is left by a post after a while, which nobody knows the fate of', async () => {
    receiver = await startSlowHttp({ kind: 'silent' });
    await expect(postJson(receiver.url, {}, { reach: 'this_machine' })).resolves.toBe('unknown');
    expect(receiver.bodies).toEqual(['{}']);
  });

  it.each<Slowness>([{ kind: 'silent' }, { kind: 'endless', everyMs: 50 }])(
    'is left by a mail after a while, which was not taken: $kind greeting',
    async (slowness) => {
      receiver = await startSlowSmtp(slowness);
      const mailer = createMailer(receiver.url, 'nps@example.com');
      expect(await mailer.send(MAIL)).toMatchObject({ kind: 'unavailable' });
      mailer.close();
      expect(receiver.bodies).toEqual([]);
    },
  );
});
