import type { AuditKind } from '../../../vocabulary.ts';
import type { Messages } from '../../message.types.ts';

/** What is said of the audit trail, in English. */
export const trail = {
  kind: 'What',
  everything: 'Everything',
  who: 'Who',
  everybody: 'Everybody',
  product: 'Aftercare itself',
  ticket: 'Ticket',
  ticketHint: 'Its number',
  kinds: {
    settings_saved: 'Settings saved',
    settings_restored: 'Earlier settings brought back',
    answer_ignored: 'Answer ignored',
    answer_restored: 'Ignored answer counts again',
    invitation_hastened: 'Invitation sent at once',
    invitation_cancelled: 'Invitation cancelled',
    customer_erased: 'Customer erased',
    goal_set: 'Goal set',
    goal_moved: 'Goal changed',
    goal_removed: 'Goal taken away',
    work_retried: 'Failed work tried again',
    back_test_started: 'Settings tried on past tickets',
    export_tested: 'Export sent as a test',
    other: 'Something that this page does not know yet',
  },
  by: 'by {who}',
  version: 'version {id}',
  customer: 'customer {id} in Zendesk',
  answer: 'Read the answer',
  older: 'Show older ones',
  none: 'Nothing has been done yet that is told of here.',
  noneOfThese: 'Nothing of this kind has been done.',
  showAll: 'Show everything',
} as const satisfies Messages & { kinds: Record<AuditKind | 'other', string> };
