import type { views as english } from '../../en/workspace/views.ts';
import { translation } from '../../translation.ts';

/** What is said of saved views, in Spanish. */
export const views = translation<typeof english>()({
  label: 'Vistas guardadas',
  none: 'Aún no hay nada guardado.',
  name: 'Guardar esta vista como',
  hint: 'Sección y filtros, para todos los líderes.',
  save: 'Guardar',
  remove: 'Quitar la vista {name}',
  close: 'Cerrar',
});
