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
  | { whose: 'receiver_unknown' | 'receiver_refuses' | 'unclear' }
  /** Unexplained: it looks like greylisting, and may be about us. */
  | { whose: 'receiver_busy'; isUnexplained?: true }
  | { whose: 'ours'; fault: OwnFault };

const OURS = (fault: OwnFault): Whose => ({ whose: 'ours', fault });
const UNKNOWN: Whose = { whose: 'receiver_unknown' };
const REFUSES: Whose = { whose: 'receiver_refuses' };
const BUSY: Whose = { whose: 'receiver_busy' };
/** As greylisting looks that does not say so. */
const UNEXPLAINED: Whose = { whose: 'receiver_busy', isUnexplained: true };
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
 * cannot be the receiver's. Words decide where codes leave it open, and give up only a mailbox that
 * is disabled.
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
  const fault = ownFaultIn(words);
  if (fault === 'quota' || /quota/i.test(plain(words))) return OURS('quota');
  if (detailOf(enhanced) === '7.8') return OURS('login');
  if (isLogin(responseCode)) return OURS(fault ?? 'login');
  if (command !== 'MAIL FROM') return OURS('service');
  const isForNow = responseCode !== null && responseCode < 500;
  return OURS(isForNow ? 'service' : 'sender');
}

function byEnhanced({ responseCode, command, words }: Said, enhanced: string): Whose {
  const detail = detailOf(enhanced) ?? '';
  const subject = detail.split('.')[0] ?? '';
  const isForGood = enhanced.startsWith('5') && responseCode !== null && responseCode >= 500;
  if ((!isForGood || subject === '2') && isBusy(words)) return BUSY;
  if (isForGood && detail === '2.1') return byDisabled(words);
  if (isForGood && isRestricted(detail, words)) return REFUSES;
  // One code for all that policies forbid: the words tell what to put right, never whose it is.
  if (subject === '7' && !(detail in FOR_GOOD && isForGood)) {
    const fault = ownFaultIn(words) ?? (isLogin(responseCode) ? 'login' : null);
    const isLikeGreylisting = !isForGood && command === 'RCPT TO' && /^7\.[01]$/.test(detail);
    if (fault === null && isLikeGreylisting) return UNEXPLAINED;
    return OURS(fault ?? 'policy');
  }
  const known = (isForGood ? FOR_GOOD : FOR_NOW)[detail] ?? BY_SUBJECT[subject] ?? UNCLEAR;
  if (known.whose !== 'unclear') return known;
  const fault = ownFaultIn(words);
  if (fault !== null) return OURS(fault);
  return isForGood ? UNCLEAR : BUSY;
}

/** SMTP codes of RFC 5321 and 4954, for servers that give no enhanced one. */
function byWords({ responseCode, words }: Said): Whose {
  if (isBusy(words)) return BUSY;
  const fault = ownFaultIn(words) ?? (isLogin(responseCode) ? 'login' : null);
  if (fault !== null) return OURS(fault);
  if (responseCode === 552 || responseCode === 452 || responseCode === 450) return BUSY;
  return responseCode !== null && responseCode < 500 ? OURS('service') : UNCLEAR;
}

function detailOf(enhanced: string | null): string | null {
  return enhanced === null ? null : enhanced.slice(2);
}

function isLogin(responseCode: number | null): boolean {
  return responseCode !== null && [454, 530, 534, 535, 538].includes(responseCode);
}

const BUSY_WORDS =
  /gr[ea]y-?list|over ?quota|mailbox.{0,30}(full|quota|exceed)|(user|disk|storage).{0,15} quota|is receiving (e?mails?|messages)/i;

/** Of the receiver's mailbox, or its server's first meeting with us. */
function isBusy(words: string): boolean {
  return BUSY_WORDS.test(plain(words));
}

/** The code for a disabled mailbox: also said of one that gets more mail than it takes. */
function byDisabled(words: string): Whose {
  const read = plain(words);
  if (/\brate\b|too (quickly|fast|many)/i.test(read)) return BUSY;
  const isGone =
    /disabled|inactive|deactivated|closed|deleted|\bgone\b|unknown|no such|no longer|not exist|not found/i;
  return isGone.test(read) ? UNKNOWN : REFUSES;
}

/** Microsoft's way to say that a group or mailbox takes mail from its own people only. */
function isRestricted(detail: string, words: string): boolean {
  return /^7\.1[23]\d$/.test(detail) || /RESOLVER\.RST\./.test(words.slice(0, MOST_WORDS));
}

const OWN_WORDS: readonly [RegExp, OwnFault][] = [
  [/relay/i, 'relay'],
  [/authenticat|log ?in (first|required)/i, 'login'],
  [
    /rate.?limit|rate exceeded|throttl|too (many|much)|credits|(sending|daily|hourly|monthly|message) .{0,10}(limit|quota|rate)\b/i,
    'quota',
  ],
  [/sender|(address|domain|identity|identities) (is |are )?not verified/i, 'sender'],
  [/not authori[sz]ed|unauthori[sz]ed/i, 'login'],
  [
    /block.?list|black.?list|blocked|listed (in|on|by|at)|spam|unsolicited|policy|reputation|\bdnsbl\b|\brbl\b|\bspf\b|dkim|dmarc|prohibit|content/i,
    'policy',
  ],
  [/\b(helo|ehlo)\b|reverse dns|\bptr\b|client host/i, 'policy'],
  // Of an account at a mail service, which is not paid for, not opened yet, or shut.
  [
    /suspended|paused|test purposes|sandbox|upgrade|\btrial\b|\bplan\b|billing|not (allowed|permitted) to send/i,
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
