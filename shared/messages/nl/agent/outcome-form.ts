import type { outcomeForm as english } from '../../en/agent/outcome-form.ts';
import { translation } from '../../translation.ts';

/** What is asked about how a follow-up went, in Dutch. */
export const outcomeForm = translation<typeof english>()({
  title: 'Hoe ging het?',
  kind: {
    recovered: 'Teruggewonnen',
    not_recovered: 'Niet teruggewonnen',
    no_contact: 'Niet bereikt',
  },
  kindMissing: 'Kies hoe het ging.',
  reason: 'Waarom niet?',
  reasonHint: 'Komt op het opvolgingsticket te staan, waar het team het kan lezen.',
  reasonMissing: 'Geef aan waarom de klant niet kon worden teruggewonnen.',
  team: 'Wie moet dit weten?',
  teamHint: 'Het team krijgt een privéticket met de reden en de woorden van de klant.',
  nobody: 'Niemand anders',
  tries: 'Hoe vaak is het geprobeerd?',
  triesMissing: 'Geef een getal van 1 tot en met 99 op.',
  save: 'Opslaan en oplossen',
  saving: 'Opslaan…',
  cancel: 'Annuleren',
  changed: 'Er is intussen iets gewijzigd. Sluit dit en kijk opnieuw.',
});
