import { addressKey } from '../../shared/domain-names.ts';

/** Names of mailboxes that nobody reads, at either end of the part before the @. */
const NOT_ANSWERED = [
  'no[._-]?repl(y|ies)',
  '(do[._-]?not|dont|never|non?)[._-]?(reply|respond|response|answer)',
  '(nicht|nichts)[._-]?antworten|keine[._-]?antwort',
  'ne[._-]?pas[._-]?repondre',
  'n[ao]o?[._-]?respond(er|a)|non[._-]?rispondere',
  'ikke[._-]?svar|svar[._-]?ikke|svara[._-]?(inte|ej)|svar[._-]?ej',
].join('|');
/** Names of programs, which stand in front. */
const PROGRAMS = 'mail(er)?[._-]?daemon|postmaster|bounces?|auto[._-]?(reply|responder|mailer)';

const ROBOT = new RegExp(`^(${NOT_ANSWERED}|${PROGRAMS})([._+=-].*)?$|[._+=-](${NOT_ANSWERED})$`);

/** Whether nobody reads what is sent to an address: a program's, or the one that we send from. */
export function isRobotAddress(email: string, ownAddress: string): boolean {
  const address = addressKey(email);
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')));
  return ROBOT.test(local) || withoutTag(address) === withoutTag(addressKey(ownAddress));
}

/** `nps+march@acme.example` is delivered to `nps@acme.example`. */
function withoutTag(address: string): string {
  return address.replace(/\+[^@]*@/, '@');
}
