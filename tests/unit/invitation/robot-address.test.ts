import { describe, expect, it } from 'vitest';
import { isRobotAddress } from '../../../backend/invitation/robot-address.rules.ts';

const OWN = 'nps@bücher.example';

describe('an address that nobody reads', () => {
  it.each([
    'no-reply@acme.example',
    'noreply@acme.example',
    'NoReply@Acme.example',
    'no_reply@acme.example',
    'no.reply@acme.example',
    'noreply+12@acme.example',
    'no-reply-billing@acme.example',
    'jira-noreply@acme.example',
    'noreplies@acme.example',
    'do-not-reply@acme.example',
    'do_not_reply@acme.example',
    'donotreply@acme.example',
    'DoNotReply+x@acme.example',
    'dont-reply@acme.example',
    'no-response@acme.example',
    'mailer-daemon@acme.example',
    'MAILER-DAEMON@acme.example',
    'mail-daemon@acme.example',
    'postmaster@acme.example',
    'postmaster+1@acme.example',
    'bounce@acme.example',
    'bounces@acme.example',
    'bounces+kim=customer.example@acme.example',
    'bounce-4711@acme.example',
    'autoreply@acme.example',
    'auto-responder@acme.example',
    'ikke-svar@acme.example',
    'nicht-antworten@acme.example',
    'ne-pas-repondre@acme.example',
    ' noreply@acme.example ',
    'nps@bücher.example',
    'NPS@xn--bcher-kva.example',
    'nps+march@BÜCHER.example',
  ])('%s', (address) => {
    expect(isRobotAddress(address, OWN)).toBe(true);
  });
});

describe('an address of somebody', () => {
  it.each([
    'kim@customer.example',
    'reply@acme.example',
    'norepl@acme.example',
    'noreplysmith@acme.example',
    'nora.eply@acme.example',
    'bouncer@acme.example',
    'trampoline.bounce@acme.example',
    'post@acme.example',
    'postmasters@acme.example',
    'kim+noreply.test@acme.example',
    'support@noreply.example',
    'info@acme.example',
    'nps@acme.example',
    'nps.team@bücher.example',
    '',
  ])('%s', (address) => {
    expect(isRobotAddress(address, OWN)).toBe(false);
  });
});
