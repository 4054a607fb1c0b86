import type { trail as english } from '../../en/workspace/trail.ts';
import { translation } from '../../translation.ts';

/** What is said of the audit trail, in Danish. */
export const trail = translation<typeof english>()({
  kind: 'Hvad',
  everything: 'Alt',
  who: 'Hvem',
  everybody: 'Alle',
  product: 'Aftercare selv',
  ticket: 'Ticket',
  ticketHint: 'Dens nummer',
  kinds: {
    settings_saved: 'Indstillinger gemt',
    settings_restored: 'Tidligere indstillinger hentet tilbage',
    answer_ignored: 'Svar ignoreret',
    answer_restored: 'Ignoreret svar tæller igen',
    invitation_hastened: 'Invitation sendt med det samme',
    invitation_cancelled: 'Invitation annulleret',
    customer_erased: 'Kunde slettet',
    goal_set: 'Mål sat',
    goal_moved: 'Mål ændret',
    goal_removed: 'Mål fjernet',
    work_retried: 'Opgivet arbejde forsøgt igen',
    back_test_started: 'Indstillinger prøvet på tidligere tickets',
    export_tested: 'Eksport sendt som prøve',
    other: 'Noget, som denne side ikke kender endnu',
  },
  by: 'af {who}',
  version: 'version {id}',
  customer: 'kunde {id} i Zendesk',
  answer: 'Læs svaret',
  older: 'Vis ældre',
  none: 'Der er endnu ikke gjort noget, som fortælles her.',
  noneOfThese: 'Der er ikke gjort noget af den slags.',
  showAll: 'Vis alt',
});
