import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createMailer } from '../../../../backend/platform/mail/mailer.ts';

type Moment = 'greeting' | 'RCPT' | 'DATA' | 'content';

let server: Server | null = null;
afterEach(() => server?.close());

/** A mail server that hangs up at a given moment. */
async function serverThatHangsUpAt(moment: Moment): Promise<number> {
  server = createServer((socket) => talk(socket, moment));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return (server.address() as { port: number }).port;
}

function talk(socket: Socket, moment: Moment): void {
  socket.on('error', () => {});
  if (moment === 'greeting') {
    socket.destroy();
    return;
  }
  socket.write('220 here\r\n');
  let isContent = false;
  socket.on('data', (data) => {
    const words = data.toString();
    if (isContent) {
      if (words.includes('\r\n.\r\n')) socket.destroy();
    } else if (words.startsWith(moment)) {
      socket.destroy();
    } else if (words.startsWith('DATA')) {
      isContent = true;
      socket.write('354 go ahead\r\n');
    } else {
      socket.write('250 yes\r\n');
    }
  });
}

describe('a connection that breaks', () => {
  it.each([
    ['greeting', 'unavailable'],
    ['RCPT', 'unavailable'],
    ['DATA', 'unavailable'],
    ['content', 'unknown'],
  ] as const)('at the %s leaves the mail %s', async (moment, kind) => {
    const port = await serverThatHangsUpAt(moment);
    const mailer = createMailer(`smtp://127.0.0.1:${port}/?ignoreTLS=true`, 'nps@acme.example');
    const outcome = await mailer.send({
      to: 'kim@customer.example',
      subject: 'One question',
      html: '<p>Hello</p>',
      text: 'Hello',
      messageId: '<1@acme.example>',
    });
    mailer.close();
    expect(outcome).toMatchObject({ kind });
  });
});
