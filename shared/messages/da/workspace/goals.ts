import type { goals as english } from '../../en/workspace/goals.ts';
import { translation } from '../../translation.ts';

/** What is said of goals, in Danish. */
export const goals = translation<typeof english>()({
  title: 'Mål',
  none: 'Der er ikke sat noget mål for disse svar.',
  add: 'Sæt et mål…',
  target: 'NPS',
  by: 'Inden',
  save: 'Sæt mål',
  cancel: 'Annuller',
  remove: 'Fjern målet {target}',
  aim: '{target} inden {by}.',
  outlook: {
    reached: 'Nået: NPS for de seneste 90 dage er {nps}.',
    likely: 'På vej: med det seneste halve års tempo bliver den {expected} ({range}).',
    open: 'Kan gå begge veje: med det seneste halve års tempo bliver den {expected} ({range}).',
    unlikely: 'Ikke i dette tempo: efter det seneste halve år bliver den {expected} ({range}).',
    too_few: 'For få svar til at sige noget (n = {n}).',
    missed: 'Ikke nået: NPS for de sidste 90 dage var {nps}.',
  },
});
