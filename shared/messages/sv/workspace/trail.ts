import type { trail as english } from '../../en/workspace/trail.ts';
import { translation } from '../../translation.ts';

/** What is said of the audit trail, in Swedish. */
export const trail = translation<typeof english>()({
  kind: 'Vad',
  everything: 'Allt',
  who: 'Vem',
  everybody: 'Alla',
  product: 'Aftercare självt',
  ticket: 'Ärende',
  ticketHint: 'Dess nummer',
  kinds: {
    settings_saved: 'Inställningar sparade',
    settings_restored: 'Tidigare inställningar återställda',
    answer_ignored: 'Svar ignorerat',
    answer_restored: 'Ignorerat svar räknas igen',
    invitation_hastened: 'Inbjudan skickad genast',
    invitation_cancelled: 'Inbjudan avbruten',
    customer_erased: 'Kund raderad',
    goal_set: 'Mål satt',
    goal_moved: 'Mål ändrat',
    goal_removed: 'Mål borttaget',
    work_retried: 'Uppgivet arbete försökt igen',
    back_test_started: 'Inställningar provade på tidigare ärenden',
    export_tested: 'Export skickad som test',
    other: 'Något som den här sidan inte känner till än',
  },
  by: 'av {who}',
  version: 'version {id}',
  customer: 'kund {id} i Zendesk',
  answer: 'Läs svaret',
  older: 'Visa äldre',
  none: 'Ännu har inget gjorts som berättas här.',
  noneOfThese: 'Inget av det slaget har gjorts.',
  showAll: 'Visa allt',
});
