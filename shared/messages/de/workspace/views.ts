import type { views as english } from '../../en/workspace/views.ts';
import { translation } from '../../translation.ts';

/** What is said of saved views, in German. */
export const views = translation<typeof english>()({
  label: 'Gespeicherte Ansichten',
  none: 'Noch ist nichts gespeichert.',
  name: 'Diese Ansicht speichern als',
  hint: 'Bereich und Filter, für alle Teamleiter.',
  save: 'Speichern',
  remove: 'Ansicht {name} entfernen',
  close: 'Schließen',
});
