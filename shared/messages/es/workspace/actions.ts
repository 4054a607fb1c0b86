import type { actions as english } from '../../en/workspace/actions.ts';
import { translation } from '../../translation.ts';

/** What is said of actions, in Spanish. */
export const actions = translation<typeof english>()({
  title: 'Acciones',
  intro:
    'Lo que ha hecho por su NPS. Cada acción se marca en el resumen, donde se ve el NPS a lo largo del tiempo.',
  none: 'Aún no hay nada anotado. Empiece por lo próximo que cambie, como unas macros nuevas o un curso.',
  noneHere: 'Ninguna acción se refiere a las respuestas filtradas arriba.',
  others:
    '{count, plural, one {# acción más se refiere} many {# de acciones más se refieren} other {# acciones más se refieren}} a otras respuestas.',
  add: 'Añadir una acción…',
  change: 'Cambiar',
  end: 'Terminar hoy',
  remove: 'Eliminar',
  goesOn: 'En curso',
  since: 'Desde el {from}',
  aboutAll: 'Todas las respuestas',
  line: '{dates}: {title}',
  sides: {
    label: 'Comparación',
    weeks: '{weeks} semanas antes y después',
    before: '{weeks} semanas antes',
    after: '{weeks} semanas después',
    tooEarly: 'Aún es pronto para saberlo: las {weeks} semanas posteriores terminan el {day}.',
    caution: 'Lo que vino después de una acción no tiene por qué deberse a ella.',
  },
  form: {
    add: '¿Qué se hizo?',
    change: 'Cambiar una acción',
    title: 'Acción',
    titleHint: 'En pocas palabras, tal como debe aparecer junto a la tendencia.',
    titleMissing: 'Indique qué se hizo.',
    from: 'Primer día',
    until: 'Último día',
    untilHint: 'Déjelo vacío mientras siga en curso.',
    dayMissing: 'Elija un día.',
    reversed: 'El último día no puede ser anterior al primero.',
    note: 'Nota (opcional)',
    filtered: 'Solo se refiere a las respuestas filtradas arriba',
    save: 'Guardar',
    cancel: 'Cancelar',
    close: 'Cerrar',
  },
  removal: {
    title: '¿Eliminar esta acción?',
    text: '«{title}» dejará de marcarse en la tendencia. Si ya ha acabado, es mejor darla por terminada.',
  },
});
