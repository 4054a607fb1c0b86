import type { SettingsFaultMessages } from '../../en/workspace/settings-faults.ts';
import { translation } from '../../translation.ts';

/** What the settings’ room says of faults, in French. */
export const settingsFaults = translation<SettingsFaultMessages>()({
  title:
    '{count, plural, one {# point à corriger d’abord} many {# de points à corriger d’abord} other {# points à corriger d’abord}}',
  number: 'Saisissez un nombre.',
  least: 'Saisissez {limit, number} ou plus.',
  above: 'Saisissez plus de {limit, number}.',
  most: 'Saisissez {limit, number} ou moins.',
  fewer: 'Saisissez-en {limit, number} au maximum.',
  empty: 'Saisissez un texte.',
  day: 'Choisissez au moins un jour.',
  address: 'Ajoutez au moins une adresse.',
  pick: 'Choisissez un élément de la liste.',
  time: 'Saisissez une heure, par exemple 09:00.',
  timeZone: 'Choisissez un fuseau horaire, par exemple Europe/Paris.',
  tooShort: 'Saisissez une heure située au moins une heure après le début.',
  differ:
    'Saisissez une autre heure que celle du début. Pour n’envoyer aucune alerte, supprimez ses destinataires.',
  rising: 'Saisissez des nombres croissants, par exemple 4, 10.',
  email: 'Saisissez des adresses e-mail, par exemple lead@example.com.',
  url: 'Saisissez une adresse qui commence par https:// ou http://.',
  pictureUrl: 'Saisissez l’adresse d’une image, par exemple https://www.example.com/logo.png.',
  pageUrl: 'Saisissez l’adresse d’une page, par exemple https://www.example.com/reviews.',
  contactUrl: 'Saisissez l’adresse d’une page, ou mailto: et une adresse e-mail.',
  colour: 'Saisissez une couleur, par exemple #17494d.',
  zendeskId: 'Saisissez des ID Zendesk : des chiffres uniquement.',
  surveyId: 'Utilisez a à z, 0 à 9, - et _, 40 caractères au maximum.',
  sameId: 'Ce nom court est déjà pris. Donnez à chaque élément le sien.',
  sameUrl: 'Un autre webhook a cette adresse. Réunissez ses événements au même endroit.',
});
