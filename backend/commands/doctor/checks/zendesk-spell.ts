import { findLasting, type LastingSpell } from '../../../account/zendesk-spell.rules.ts';
import type { Check } from '../check.ts';
import { error } from '../finding.ts';

/** Has Zendesk been answering as itself, or does all of a kind of call fail? */
export const zendeskSpell: Check = {
  name: 'zendesk-spell',
  title: 'Zendesk answers our calls as itself',
  needs: ['database', 'migrations'],
  async run({ database, clock }) {
    const account = await database.account();
    if (account === null) return [];
    const records = (await database.store()).forAccount(account.id);
    const spell = findLasting(await records.zendeskSpells.find(), clock.now());
    if (spell === null) return [];
    const since = spell.since.toISOString().slice(0, 16);
    const what = spell.kinds.map((kind) => `to ${kind}`).join(', ');
    const problem = `Since ${since}Z Zendesk has not answered as itself when we ask ${what}: ${answerOf(spell)}.`;
    return [error({ problem, cure: cureOf(spell) })];
  },
};

function answerOf({ status, saidBy, reason }: LastingSpell): string {
  if (status === null) return 'there was no answer';
  return saidBy === 'zendesk'
    ? `${status} for each of them (${reason})`
    : `${status}, which Zendesk did not write`;
}

function cureOf({ status, saidBy, reason }: LastingSpell): string {
  if (reason === 'forbidden' && saidBy === 'zendesk') {
    return 'Give the user that Aftercare acts as an admin role again, and check the scopes of the OAuth client.';
  }
  if (reason === 'no_help_desk') return 'Check that the address of your Zendesk is still the same.';
  if (reason === 'not_authenticated')
    return 'Check the credentials of Zendesk; see the check of them above.';
  if (status === null || saidBy === 'edge') {
    return 'Look for a proxy or firewall on the way, and at the allowed IP addresses in Admin Center → Account → Security; what waits is done by itself afterwards.';
  }
  return 'Look at status.zendesk.com; what waits is done by itself afterwards.';
}
