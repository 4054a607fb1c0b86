import type { actions as english } from '../../en/workspace/actions.ts';
import { translation } from '../../translation.ts';

/** What is said of actions, in French. */
export const actions = translation<typeof english>()({
  title: 'Actions',
  intro:
    'Ce que vous avez fait pour votre NPS. Chaque action est signalée dans la vue d’ensemble, où le NPS est affiché au fil du temps.',
  none: 'Aucune action n’est encore consignée. Commencez par votre prochain changement, par exemple de nouvelles macros ou une formation.',
  noneHere: 'Aucune action ne porte sur les réponses filtrées ci-dessus.',
  others:
    '{count, plural, one {# autre action porte} many {# d’autres actions portent} other {# autres actions portent}} sur d’autres réponses.',
  add: 'Ajouter une action…',
  change: 'Modifier',
  end: 'Terminer aujourd’hui',
  remove: 'Supprimer',
  goesOn: 'En cours',
  since: 'Depuis le {from}',
  aboutAll: 'Toutes les réponses',
  line: '{dates} : {title}',
  sides: {
    label: 'Comparaison',
    weeks: '{weeks} semaines avant et après',
    before: '{weeks} semaines avant',
    after: '{weeks} semaines après',
    tooEarly: 'Trop tôt pour le dire : les {weeks} semaines suivantes se terminent le {day}.',
    caution: 'Ce qui suit une action n’en est pas forcément la conséquence.',
  },
  form: {
    add: 'Qu’avez-vous fait ?',
    change: 'Modifier une action',
    title: 'Action',
    titleHint: 'En quelques mots, tels qu’ils doivent figurer à côté de la courbe.',
    titleMissing: 'Indiquez ce qui a été fait.',
    from: 'Premier jour',
    until: 'Dernier jour',
    untilHint: 'Laissez vide tant que l’action est en cours.',
    dayMissing: 'Choisissez un jour.',
    reversed: 'Le dernier jour ne peut pas précéder le premier.',
    note: 'Remarque (facultatif)',
    filtered: 'Ne concerne que les réponses filtrées ci-dessus',
    save: 'Enregistrer',
    cancel: 'Annuler',
    close: 'Fermer',
  },
  removal: {
    title: 'Supprimer cette action ?',
    text: '« {title} » n’apparaîtra plus sur la courbe. Si l’action est finie, terminez-la plutôt.',
  },
});
