/** What a mail service said instead of taking a mail, and to which command. */
export type Said = {
  /** Of the mail library, such as `EAUTH`. */
  code: string | null;
  /** SMTP's own; `null` when the server did not speak. */
  responseCode: number | null;
  /** RFC 3463, such as `5.1.1`. */
  enhanced: string | null;
  /** The SMTP command at which it was said. */
  command: string | null;
  /** Words of the server; looked at only where it gave no enhanced code. */
  words: string;
};

/** Parts of our side that a mail service refuses. */
export type OwnFault = 'login' | 'encryption' | 'sender' | 'relay' | 'policy' | 'quota' | 'service';

/**
 * Whose fault a refusal is.
 *
 * `receiver_unknown`: there is no such mailbox, for good. `receiver_refuses`: for good as well, but
 * there may be a mailbox. `receiver_busy`: full, greylisting, for now. `ours`: the same would
 * happen to others. `unclear`: for good, without a word on why.
 */
export type Whose =
  | { whose: 'receiver_unknown' | 'receiver_refuses' | 'receiver_busy' | 'unclear' }
  | { whose: 'ours'; fault: OwnFault };

const OURS = (fault: OwnFault): Whose => ({ whose: 'ours', fault });
const UNKNOWN: Whose = { whose: 'receiver_unknown' };
const REFUSES: Whose = { whose: 'receiver_refuses' };
const BUSY: Whose = { whose: 'receiver_busy' };
const UNCLEAR: Whose = { whose: 'unclear' };

/** Subject and detail of codes that say for good (5.x.x): RFC 3463, 5248, 7293, 7372, 7504. */
const FOR_GOOD: Readonly<Record<string, Whose>> = {
  '1.1': UNKNOWN,
  '1.2': UNKNOWN,
  '1.3': UNKNOWN,
  '1.4': REFUSES,
  '1.6': UNKNOWN,
  '1.7': OURS('sender'),
  '1.8': OURS('sender'),
  '1.10': UNKNOWN,
  '2.1': UNKNOWN,
  '2.2': BUSY,
  '2.3': OURS('policy'),
  // Microsoft says 5.4.1 of mailboxes it does not know, others of hosts that do not answer.
  '4.0': UNCLEAR,
  '4.1': UNCLEAR,
  '4.4': UNKNOWN,
  '4.5': OURS('quota'),
  '4.6': UNCLEAR,
  '4.7': UNCLEAR,
  '5.0': UNCLEAR,
  '5.3': OURS('quota'),
  // The address needs SMTPUTF8, which is not offered on the way to it.
  '6.7': REFUSES,
  '6.9': REFUSES,
  '7.3': OURS('relay'),
  '7.5': OURS('login'),
  '7.6': OURS('login'),
  '7.8': OURS('login'),
  '7.9': OURS('login'),
  '7.10': OURS('encryption'),
  '7.11': OURS('encryption'),
  '7.12': OURS('login'),
  '7.13': OURS('login'),
  '7.14': OURS('login'),
  '7.17': REFUSES,
  '7.18': REFUSES,
  '7.20': OURS('policy'),
  '7.21': OURS('policy'),
  '7.22': OURS('policy'),
  '7.23': OURS('policy'),
  '7.24': OURS('policy'),
  '7.25': OURS('policy'),
  '7.26': OURS('policy'),
  '7.27': OURS('sender'),
};

/** What is not in the table above, by subject; 4.x.x too. */
const BY_SUBJECT: Readonly<Record<string, Whose>> = {
  '0': UNCLEAR,
  '1': UNCLEAR,
  '2': UNCLEAR,
  '3': OURS('service'),
  '4': OURS('service'),
  '5': OURS('service'),
  '6': OURS('policy'),
  '7': OURS('policy'),
};

/** Subject and detail of codes that say for now (4.x.x) and are not about the receiver. */
const FOR_NOW: Readonly<Record<string, Whose>> = {
  '1.7': OURS('sender'),
  '1.8': OURS('sender'),
  '2.3': OURS('policy'),
  '5.3': OURS('quota'),
};

const IN_FRONT = /^[2-5]\d\d[ -]([45]\.[0-7]\.\d{1,3})(?![\w@-]|\.\d)/m;
const ANYWHERE = /(?<![\w.@-])([45]\.[0-7]\.\d{1,3})(?![\w@-]|\.\d)/;
const MOST_WORDS = 2_000;

/** Finds the enhanced status code in a server's answer, wherever it stands. */
export function enhancedCodeIn(answer: string): string | null {
  const read = answer.slice(0, MOST_WORDS);
  return (IN_FRONT.exec(read) ?? ANYWHERE.exec(read))?.[1] ?? null;
}

/**
 * Judges a refusal by enhanced code, SMTP code and command.
 *
 * Where one of the two codes says "for now", that holds. What comes before the receiver is named
 * cannot be the receiver's. Words decide only where there is no enhanced code, and only that it is
 * ours: they give up nobody.
 */
export function judgeRefusal(said: Said): Whose {
  const { code, responseCode, enhanced, command } = said;
  if (responseCode === null) return OURS(code === 'EAUTH' ? 'login' : 'service');
  if (code === 'ETLS' || command === 'STARTTLS') return OURS('encryption');
  if (code === 'EAUTH' || command?.startsWith('AUTH')) return OURS('login');
  const isNamed = command === 'RCPT TO' || command === 'DATA';
  if (!isNamed) return beforeReceiver(said);
  return enhanced === null ? byWords(said) : byEnhanced(said, enhanced);
}

function beforeReceiver({ responseCode, enhanced, command, words }: Said): Whose {
  if (isLogin(responseCode) || detailOf(enhanced) === '7.8') return OURS('login');
  if (ownFaultIn(words) === 'quota' || /quota/i.test(plain(words))) return OURS('quota');
  if (command !== 'MAIL FROM') return OURS('service');
  const isForNow = responseCode !== null && responseCode < 500;
  return OURS(isForNow ? 'service' : 'sender');
}

function byEnhanced({ responseCode, words }: Said, enhanced: string): Whose {
  const detail = detailOf(enhanced) ?? '';
  const subject = detail.split('.')[0] ?? '';
  const isForGood = enhanced.startsWith('5') && responseCode !== null && responseCode >= 500;
  if (!isForGood && isGreylisting(words)) return BUSY;
  // One code for all that policies forbid: the words tell what to put right, never whose it is.
  if (subject === '7' && !(detail in FOR_GOOD && isForGood)) {
    return OURS(isLogin(responseCode) ? 'login' : (ownFaultIn(words) ?? 'policy'));
  }
  const known = (isForGood ? FOR_GOOD : FOR_NOW)[detail] ?? BY_SUBJECT[subject] ?? UNCLEAR;
  if (known.whose !== 'unclear') return known;
  const fault = ownFaultIn(words);
  if (fault !== null) return OURS(fault);
  return isForGood ? UNCLEAR : BUSY;
}

/** SMTP codes of RFC 5321 and 4954, for servers that give no enhanced one. */
function byWords({ responseCode, words }: Said): Whose {
  if (isLogin(responseCode)) return OURS('login');
  if (responseCode === 552 || responseCode === 452 || responseCode === 450) return BUSY;
  if (isGreylisting(words) || isFull(words)) return BUSY;
  const fault = ownFaultIn(words);
  if (fault !== null) return OURS(fault);
  return responseCode !== null && responseCode < 500 ? OURS('service') : UNCLEAR;
}

function detailOf(enhanced: string | null): string | null {
  return enhanced === null ? null : enhanced.slice(2);
}

function isLogin(responseCode: number | null): boolean {
  return responseCode !== null && [454, 530, 534, 535, 538].includes(responseCode);
}

function isGreylisting(words: string): boolean {
  return /gr[ea]y-?list/i.test(plain(words));
}

function isFull(words: string): boolean {
  return /mailbox (is )?full|over ?quota/i.test(plain(words));
}

const OWN_WORDS: readonly [RegExp, OwnFault][] = [
  [/relay/i, 'relay'],
  [/authenticat|log ?in (first|required)/i, 'login'],
  [/rate.?limit|too many|sending (limit|quota)|daily (limit|quota)/i, 'quota'],
  [/sender/i, 'sender'],
  [
    /block.?list|black.?list|spam|policy|reputation|\bdnsbl\b|\brbl\b|\bspf\b|dkim|dmarc/i,
    'policy',
  ],
];

function ownFaultIn(words: string): OwnFault | null {
  const read = plain(words);
  return OWN_WORDS.find(([pattern]) => pattern.test(read))?.[1] ?? null;
}

/** Without addresses, whose names say nothing: there may be a customer at `relay.example`. */
function plain(words: string): string {
  return words.slice(0, MOST_WORDS).replace(/[^\s<>]*@[^\s<>]*/g, ' ');
}
