import type { outcomeForm as english } from '../../en/agent/outcome-form.ts';
import { translation } from '../../translation.ts';

/** What is asked about how a follow-up went, in Spanish. */
export const outcomeForm = translation<typeof english>()({
  title: '¿Cuál fue el resultado?',
  kind: {
    recovered: 'Recuperado',
    not_recovered: 'No recuperado',
    no_contact: 'No localizado',
  },
  kindMissing: 'Elija el resultado.',
  reason: '¿Por qué no?',
  reasonHint: 'Queda en el ticket de seguimiento, donde el equipo puede leerlo.',
  reasonMissing: 'Indique por qué no se pudo recuperar al cliente.',
  team: '¿Quién debe saberlo?',
  teamHint: 'El equipo recibe un ticket privado con el motivo y las palabras del cliente.',
  nobody: 'Nadie más',
  tries: '¿Cuántos intentos hubo?',
  triesMissing: 'Indique un número del 1 al 99.',
  save: 'Guardar y resolver',
  saving: 'Guardando…',
  cancel: 'Cancelar',
  changed: 'Ha cambiado mientras tanto. Cierre esto y vuelva a revisarlo.',
});
