import type { outcomeForm as english } from '../../en/agent/outcome-form.ts';
import { translation } from '../../translation.ts';

/** What is asked about how a follow-up went, in German. */
export const outcomeForm = translation<typeof english>()({
  title: 'Wie ging es aus?',
  kind: {
    recovered: 'Zurückgewonnen',
    not_recovered: 'Nicht zurückgewonnen',
    no_contact: 'Nicht erreicht',
  },
  kindMissing: 'Wählen Sie, wie es ausging.',
  reason: 'Warum nicht?',
  reasonHint: 'Steht im Nachfassticket, wo das Team es lesen kann.',
  reasonMissing: 'Geben Sie an, warum der Kunde nicht zurückgewonnen werden konnte.',
  team: 'Wer sollte es wissen?',
  teamHint: 'Das Team erhält ein privates Ticket mit dem Grund und den Worten des Kunden.',
  nobody: 'Niemand sonst',
  tries: 'Wie oft wurde es versucht?',
  triesMissing: 'Geben Sie eine Zahl von 1 bis 99 ein.',
  save: 'Speichern und lösen',
  saving: 'Wird gespeichert …',
  cancel: 'Abbrechen',
  changed: 'Inzwischen hat sich etwas geändert. Schließen Sie dies, und sehen Sie es sich neu an.',
});
