import { describe, expect, it } from 'vitest';
import { enhancedCodeIn, judgeRefusal } from '../../../../backend/platform/mail/refusal.rules.ts';

type Command = 'MAIL FROM' | 'RCPT TO' | 'DATA' | 'AUTH PLAIN' | 'EHLO' | 'CONN' | 'STARTTLS';

/** How an answer of a server to a command is judged. */
function judge(answer: string, command: Command): string {
  const judged = judgeRefusal({
    code: command === 'DATA' ? 'EMESSAGE' : 'EENVELOPE',
    responseCode: Number(answer.slice(0, 3)),
    enhanced: enhancedCodeIn(answer),
    command,
    words: answer,
  });
  return judged.whose === 'ours' ? `ours: ${judged.fault}` : judged.whose;
}

describe('an address unknown for good', () => {
  it.each([
    '550 5.1.1 <kim@customer.example>: Recipient address rejected: User unknown',
    '550-5.1.1 The email account that you tried to reach does not exist.\r\n550 5.1.1 https://support.example',
    '551 5.1.1 no such user',
    '554 5.1.1 no such user here',
    '550 5.1.2 bad destination host',
    '553 5.1.3 <kim@customer>: bad recipient address syntax',
    '550 5.1.6 mailbox has moved, no forwarding address',
    '556 5.1.10 recipient address has null MX',
    '550 5.2.1 The email account that you tried to reach is disabled',
    '550 5.2.1 account is inactive',
    '550 5.2.1 The account does not exist',
    '550 5.4.4 unable to route: host not found',
    '550 sorry, no mailbox here by that name (#5.1.1)',
    '550 Requested action not taken [5.1.1]',
    '550 relay=mx.example; status=5.1.1: unknown user',
  ])('%s', (answer) => {
    expect(judge(answer, 'RCPT TO')).toBe('receiver_unknown');
    expect(judge(answer, 'DATA')).toBe('receiver_unknown');
  });
});

describe('a receiver that refuses for good, though there may be a mailbox', () => {
  it.each([
    '553 5.1.4 ambiguous address',
    '553 5.6.7 address needs SMTPUTF8',
    '550 5.7.17 mailbox owner has changed',
    '550 5.2.1 mailbox unavailable',
    '550 5.2.1 no',
    '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required',
    '550 5.7.134 RESOLVER.RST.SenderNotAuthenticatedForMailbox; authentication required',
    '550 5.7.124 sender not in allowed-senders list',
    '550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized',
  ])('%s', (answer) => {
    expect(judge(answer, 'RCPT TO')).toBe('receiver_refuses');
    expect(judge(answer, 'DATA')).toBe('receiver_refuses');
  });
});

describe('a receiver that cannot take it for now', () => {
  it.each([
    '452 4.2.2 mailbox full',
    '552 5.2.2 over quota',
    '550 4.2.2 mailbox full',
    '452 mailbox full',
    '552 mailbox full',
    '550 mailbox is full',
    '450 mailbox busy',
    '450 4.2.0 <kim@customer.example>: Recipient address rejected: Greylisted, see http://postgrey.example',
    '451 4.7.1 Greylisting in action, please come back later',
    '451 4.7.0 greylisted',
    '451 greylisted',
    '450 4.2.1 receiving mail too quickly',
    '550-5.2.1 The user you are trying to contact is receiving mail at a rate that\r\n550 5.2.1 prevents additional messages from being delivered.',
    '550-5.2.1 The user you are trying to contact is receiving mail too quickly.',
    '550 5.2.1 too many messages for this mailbox',
    '450-4.2.1 The user you are trying to contact is receiving mail at a rate that prevents more',
    '451 the user is receiving messages too quickly',
    '552 quota exceeded',
    '552 mailbox quota exceeded',
    '552 mailbox size limit exceeded',
    '452 4.2.2 mailbox message quota exceeded',
    '450 4.1.1 unverified address',
    '450 4.1.2 domain not found for now',
    '451 5.1.1 two codes of two minds',
    '550 4.1.1 two codes of two minds',
  ])('%s', (answer) => {
    expect(judge(answer, 'RCPT TO')).toBe('receiver_busy');
    expect(judge(answer, 'DATA')).toBe('receiver_busy');
  });
});

describe('a fault of ours, at RCPT and DATA alike', () => {
  it.each([
    ['554 5.7.1 <kim@customer.example>: Relay access denied', 'relay'],
    ['550 5.7.1 Unable to relay', 'relay'],
    ['550 5.7.3 cannot convert', 'relay'],
    [
      '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
      'policy',
    ],
    ['550 5.7.1 message content rejected', 'policy'],
    ['550 5.7.26 unauthenticated mail is not accepted due to DMARC policy', 'policy'],
    ['550 5.7.23 SPF validation failed', 'policy'],
    ['550 5.7.25 no reverse DNS', 'policy'],
    ['550 5.7.27 sender address has null MX', 'sender'],
    ['550 5.7.1 sender not authorized', 'sender'],
    ['550 5.7.999 a code of tomorrow', 'policy'],
    ['451 4.7.1 try again, client host rejected', 'policy'],
    ['454 4.7.0 temporary authentication failure', 'login'],
    ['530 5.7.0 Authentication required', 'login'],
    ['530 5.7.1 Client was not authenticated', 'login'],
    ['535 5.7.8 bad credentials', 'login'],
    ['530 authentication required', 'login'],
    ['550 5.1.7 bad sender syntax', 'sender'],
    ['550 5.1.8 <nps@acme.example>: Sender address rejected: Domain not found', 'sender'],
    ['450 4.1.8 sender domain not found', 'sender'],
    ['550 5.1.0 sender denied', 'sender'],
    ['452 4.3.1 insufficient system storage', 'service'],
    ['451 4.3.0 queue file write error', 'service'],
    ['550 5.3.0 rejected', 'service'],
    ['554 5.3.2 system not accepting messages', 'service'],
    ['552 5.3.4 message too big', 'service'],
    ['421 4.3.2 closing', 'service'],
    ['451 4.4.1 no answer from host', 'service'],
    ['550 5.4.5 daily sending quota exceeded', 'quota'],
    ['452 4.5.3 too many recipients', 'quota'],
    ['554 5.5.1 error: bad sequence', 'service'],
    ['554 5.6.0 message is malformed', 'policy'],
    ['451 local error', 'service'],
    ['421 closing', 'service'],
    ['550 relay not permitted', 'relay'],
    ['554 message refused as spam', 'policy'],
    ['550 sender verification failed', 'sender'],
    ['550 daily limit reached', 'quota'],
    [
      '554 Message rejected: Email address is not verified. The following identities failed',
      'sender',
    ],
    ['554 Message rejected: Sending suspended for this account. For more, see', 'policy'],
    ['554 Message rejected: Sending paused for this account.', 'policy'],
    [
      '554 Access denied: User `arn:aws:iam::1:user/x` is not authorized to perform `ses:SendRawEmail`',
      'login',
    ],
    ['550 Sandbox subdomains are for test purposes only. Please add your own domain', 'policy'],
    ['550 Administrative prohibition', 'policy'],
    ['550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)', 'policy'],
    ['550 Your plan has ended: upgrade it', 'policy'],
    ['451 Maximum credits exceeded', 'quota'],
    ['552 spam content rejected', 'policy'],
    ['550 5.0.0 Sending suspended', 'policy'],
    ['454 Throttling failure: Maximum sending rate exceeded.', 'quota'],
    ['454 Throttling failure: Daily message quota exceeded.', 'quota'],
    ['454 4.7.1 <kim@customer.example>: Relay access denied', 'relay'],
    ['454 later', 'login'],
    ['450 too many connections', 'quota'],
    ['450 4.7.1 Client host rejected: cannot find your hostname', 'policy'],
    ['450 4.7.1 <mx.acme.example>: Helo command rejected: Host not found', 'policy'],
    ['421 4.7.28 an unusual rate of unsolicited mail', 'policy'],
    ['450 4.7.25 no', 'policy'],
  ])('%s', (answer, fault) => {
    expect(judge(answer, 'RCPT TO')).toBe(`ours: ${fault}`);
    expect(judge(answer, 'DATA')).toBe(`ours: ${fault}`);
  });
});

describe('an answer for now that looks like greylisting', () => {
  it.each([
    '451 4.7.1 Try again later',
    '451 4.7.1 Please try again in 5 minutes',
    '450 4.7.0 not now',
    '451 4.7.1 <kim@customer.example>: Service unavailable - try again later',
  ])('is the receiver’s at RCPT, and a rule against us once the mail was sent: %s', (answer) => {
    expect(judge(answer, 'RCPT TO')).toBe('receiver_busy');
    expect(judge(answer, 'DATA')).toBe('ours: policy');
  });
});

describe('before the receiver is named, it is ours whatever the code', () => {
  it.each<[Command, string, string]>([
    ['MAIL FROM', '550 5.1.1 sender unknown', 'sender'],
    ['MAIL FROM', '553 5.7.1 not owned by user', 'sender'],
    ['MAIL FROM', '550 no', 'sender'],
    ['MAIL FROM', '530 5.7.0 Must issue a STARTTLS command first', 'login'],
    ['MAIL FROM', '452 4.2.2 mailbox full', 'service'],
    ['MAIL FROM', '451 later', 'service'],
    ['MAIL FROM', '454 Throttling failure: Maximum sending rate exceeded.', 'quota'],
    ['MAIL FROM', '454 4.7.1 Relay access denied', 'relay'],
    ['MAIL FROM', '552 5.2.2 you are over quota', 'quota'],
    ['AUTH PLAIN', '535 5.7.8 no', 'login'],
    ['AUTH PLAIN', '454 4.7.0 later', 'login'],
    ['EHLO', '554 5.7.1 no', 'service'],
    ['CONN', '554 no SMTP service here', 'service'],
    ['STARTTLS', '502 5.5.1 not implemented', 'encryption'],
  ])('%s: %s', (command, answer, fault) => {
    expect(judge(answer, command)).toBe(`ours: ${fault}`);
  });

  it('is ours as well when nobody spoke', () => {
    const silent = { responseCode: null, enhanced: null, command: 'CONN', words: '' };
    expect(judgeRefusal({ ...silent, code: 'ETIMEDOUT' })).toEqual({
      whose: 'ours',
      fault: 'service',
    });
    expect(judgeRefusal({ ...silent, code: 'EAUTH' })).toEqual({ whose: 'ours', fault: 'login' });
  });
});

describe('a refusal for good without a word on why', () => {
  it.each([
    '550 no such user here',
    '550 <kim@relay.example>: no such user',
    '550 <spam-policy@sender.example> unknown',
    '551 user not local',
    '553 mailbox name not allowed',
    '554 transaction failed',
    '511 no such user',
    '556 domain takes no mail',
    '550 5.0.0 no',
    '550 5.1.0 address rejected',
    '550 5.2.0 no',
    '550 5.4.1 Recipient address rejected: Access denied',
    '550 5.5.0 mailbox unavailable',
  ])('%s', (answer) => {
    expect(judge(answer, 'RCPT TO')).toBe('unclear');
    expect(judge(answer, 'DATA')).toBe('unclear');
  });
});

describe('the enhanced code in an answer', () => {
  it.each([
    ['550 5.1.1 unknown', '5.1.1'],
    ['550-5.7.26 long\r\n550-5.7.26 longer\r\n550 5.7.26 end', '5.7.26'],
    ['550 unknown user (#5.1.1)', '5.1.1'],
    ['554 see 5.7.1.', '5.7.1'],
    ['550 blocked [5.7.1 of 198.51.100.7]', '5.7.1'],
    ['550 unknown', null],
    ['550 host 5.1.1.7 is blocked', null],
    ['550 client 192.5.1.1 is blocked', null],
    ['550 Exim 4.94.2 says no', null],
    ['550 <kim.5.1.1@customer.example> no', null],
    ['550 <5.1.1@customer.example> no', null],
    ['550 mx-5.1.1-a.example says no', null],
    [`550 ${'a '.repeat(200_000)}5.1.1`, null],
  ])('%s', (answer, code) => {
    expect(enhancedCodeIn(answer)).toBe(code);
  });
});
