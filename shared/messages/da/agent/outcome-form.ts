import type { outcomeForm as english } from '../../en/agent/outcome-form.ts';
import { translation } from '../../translation.ts';

/** What is asked about how a follow-up went, in Danish. */
export const outcomeForm = translation<typeof english>()({
  title: 'Hvordan gik det?',
  kind: {
    recovered: 'Vundet tilbage',
    not_recovered: 'Ikke vundet tilbage',
    no_contact: 'Ikke truffet',
  },
  kindMissing: 'Vælg, hvordan det gik.',
  reason: 'Hvorfor ikke?',
  reasonHint: 'Står på opfølgningsticketen, hvor teamet kan læse det.',
  reasonMissing: 'Skriv, hvorfor kunden ikke kunne vindes tilbage.',
  team: 'Hvem skal vide det?',
  teamHint: 'Teamet får en privat ticket med grunden og kundens ord.',
  nobody: 'Ingen andre',
  tries: 'Hvor mange gange er det forsøgt?',
  triesMissing: 'Giv et tal fra 1 til 99.',
  save: 'Gem og løs',
  saving: 'Gemmer …',
  cancel: 'Annuller',
  changed: 'Den er ændret imens. Luk dette, og se på den igen.',
});
