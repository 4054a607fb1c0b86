import type { outcomeForm as english } from '../../en/agent/outcome-form.ts';
import { translation } from '../../translation.ts';

/** What is asked about how a follow-up went, in Swedish. */
export const outcomeForm = translation<typeof english>()({
  title: 'Hur gick det?',
  kind: { recovered: 'Återvunnen', not_recovered: 'Inte återvunnen', no_contact: 'Inte nådd' },
  kindMissing: 'Välj hur det gick.',
  reason: 'Varför inte?',
  reasonHint: 'Står på uppföljningsärendet, där teamet kan läsa det.',
  reasonMissing: 'Skriv varför kunden inte kunde vinnas tillbaka.',
  team: 'Vem ska veta det?',
  teamHint: 'Teamet får ett privat ärende med skälet och kundens ord.',
  nobody: 'Ingen annan',
  tries: 'Hur många gånger har det försökts?',
  triesMissing: 'Ange ett tal från 1 till 99.',
  save: 'Spara och lös',
  saving: 'Sparar …',
  cancel: 'Avbryt',
  changed: 'Den har ändrats under tiden. Stäng detta och titta på nytt.',
});
