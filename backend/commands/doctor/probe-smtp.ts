import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

/** What came of a visit to the mail service; no mail was sent. */
export type SmtpVisit = {
  host: string;
  port: number;
  hasLogin: boolean;
  isEncrypted: boolean;
  /** Whether it offers to log in. */
  offersLogin: boolean;
  /** What went wrong, in the words of the server or the system. */
  failure: SmtpFailure | null;
};

/** How the visit ended early. */
export type SmtpFailure = {
  during: 'connect' | 'login';
  code: string;
  /** SMTP's own, when the server spoke. */
  responseCode: number | null;
  message: string;
};

const PATIENCE_MS = 8_000;

/** Connects, encrypts and logs in as the mailer does, then says goodbye. */
export async function probeSmtp(url: string): Promise<SmtpVisit> {
  const { auth, ...options } = parseConnectionUrl(url);
  const isSecure = options.secure === true;
  const host = String(options.host ?? 'localhost');
  const port = Number(options.port ?? (isSecure ? 465 : 587));
  const connection = new SMTPConnection({
    ...options,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    dnsTimeout: PATIENCE_MS,
    socketCloseTimeout: 0,
    logger: false,
  });
  const visit = (failure: SmtpFailure | null): SmtpVisit => ({
    host,
    port,
    hasLogin: auth !== undefined,
    isEncrypted: connection.secure === true,
    offersLogin: connection.allowsAuth === true,
    failure,
  });
  try {
    const refused = await step(connection, (done) => connection.connect(done));
    if (refused !== null) return visit({ during: 'connect', ...refused });
    if (auth === undefined) return visit(null);
    const failure = await step(connection, (done) => connection.login(auth, done));
    return visit(failure === null ? null : { during: 'login', ...failure });
  } finally {
    connection.close();
  }
}

type Refusal = Omit<SmtpFailure, 'during'>;

function step(
  connection: SMTPConnection,
  work: (done: (error?: Error | null) => void) => void,
): Promise<Refusal | null> {
  return new Promise((resolve) => {
    const fail = (error: Error) => {
      const { code, responseCode, message } = error as Error & Record<string, unknown>;
      resolve({
        code: typeof code === 'string' ? code : '',
        responseCode: typeof responseCode === 'number' ? responseCode : null,
        message: String(message),
      });
    };
    connection.on('error', fail);
    connection.once('end', () => fail(new Error('it closed the connection')));
    work((error) => (error ? fail(error) : resolve(null)));
  });
}
