import SMTPConnection from 'nodemailer/lib/smtp-connection';

/** An answer to a command of the envelope. */
export type EnvelopeAnswer = { command: 'MAIL FROM' | 'RCPT TO'; response: string };

/** What the library has, though its types do not say so: commands one by one. */
type Commands = {
  _sendCommand(command: string): void;
  _responseActions: ((response: string) => void)[];
};

/**
 * Goes as far as `RCPT TO` with each receiver, then takes it back: no mail is sent.
 *
 * Answers with what was refused. The library's own way leads on to DATA, after which a mail could
 * not be taken back.
 *
 * @throws what the library throws when the service cannot be used at all.
 */
export async function probeEnvelope(
  options: SMTPConnection.Options,
  login: { user: string; pass: string } | null,
  from: string,
  receivers: readonly string[],
): Promise<EnvelopeAnswer[]> {
  const connection = new SMTPConnection(options);
  const failure = new Promise<never>((_resolve, reject) => {
    connection.once('error', reject);
    connection.once('end', () => reject(new Error('the mail service hung up')));
  });
  // Heard of below, or of no interest once we are done.
  failure.catch(() => {});
  const step = (run: (done: (error?: Error | null) => void) => void) =>
    Promise.race([
      failure,
      new Promise<void>((resolve, reject) => run((error) => (error ? reject(error) : resolve()))),
    ]);
  const commands = connection as unknown as Commands;
  const say = (command: string) =>
    Promise.race([
      failure,
      new Promise<string>((resolve) => {
        commands._responseActions.push(resolve);
        commands._sendCommand(command);
      }),
    ]);
  try {
    await step((done) => connection.connect(done));
    if (login !== null) await step((done) => connection.login({ credentials: login }, done));
    const sender = await say(`MAIL FROM:<${from}>`);
    if (!sender.startsWith('2')) return [{ command: 'MAIL FROM', response: sender }];
    const answers: EnvelopeAnswer[] = [];
    for (const receiver of receivers) {
      const response = await say(`RCPT TO:<${receiver}>`);
      if (!response.startsWith('2')) answers.push({ command: 'RCPT TO', response });
    }
    await say('RSET');
    return answers;
  } finally {
    connection.quit();
    connection.close();
  }
}
