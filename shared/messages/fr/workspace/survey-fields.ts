import type { SurveyFieldMessages } from '../../en/workspace/survey-fields.ts';
import { translation } from '../../translation.ts';

/** What the fields of a survey are called and how each is explained, in French. */
export const surveyFields = translation<SurveyFieldMessages>()({
  id: {
    label: 'Nom court',
    hint: 'Pour les rapports et les adresses : a à z, 0 à 9, - et _. Les réponses passées conservent le nom sous lequel elles ont été données.',
  },
  enabled: {
    label: 'Activée',
    hint: 'Une enquête désactivée n’interroge personne ; les tickets passent à la suivante.',
  },
  brandName: {
    label: 'Nom sous lequel vos clients vous connaissent',
    hint: 'Figure dans la question : « Quelle est la probabilité que vous recommandiez… ». Laissez vide pour « notre entreprise ».',
  },
  delayHours: {
    label: 'Délai après la résolution du ticket (heures)',
    hint: 'Le temps de voir si la solution tient. Si le ticket est rouvert avant, personne n’est interrogé.',
  },
  deliveryWindow: {
    days: { label: 'Jours', hint: 'Les autres jours, l’e-mail attend le prochain jour choisi.' },
    from: { label: 'Début', hint: '' },
    to: {
      label: 'Fin',
      hint: 'À la même heure que le début ou plus tôt : la plage passe minuit.',
    },
    timeZone: {
      label: 'Fuseau horaire',
      hint: 'Utilisé lorsque celui du client n’est pas connu.',
    },
  },
  channel: {
    label: 'Qui envoie l’e-mail',
    hint: 'Via Zendesk, l’enquête est un commentaire public sur le ticket, dans votre propre modèle d’e-mail.',
  },
  quarantineDays: {
    label: 'Délai minimal entre deux enquêtes (jours)',
    hint: 'Personne n’est interrogé à nouveau avant ce délai, quel que soit le ticket. 0 pour aucun délai.',
  },
  samplePercent: {
    label: 'Part des tickets donnant lieu à une enquête (%)',
    hint: 'Par tirage au sort, toujours de la même façon. Avec 100, tous les tickets qui conviennent sont retenus.',
  },
  reminderDays: {
    label: 'Rappels (jours après l’invitation)',
    hint: 'Cinq au maximum, par ordre croissant, par exemple 4, 10. Laissez vide pour aucun rappel.',
  },
  expiryDays: {
    label: 'Clôture de l’enquête après (jours)',
    hint: 'À compter de l’invitation. Passé ce délai, la page indique que l’enquête est close.',
  },
  match: {
    brands: { label: 'Marques', hint: 'Laissez vide pour toutes.' },
    groups: {
      label: 'Groupes',
      hint: 'Le groupe au moment de la résolution. Laissez vide pour tous.',
    },
    forms: { label: 'Formulaires de ticket', hint: 'Laissez vide pour tous.' },
    channels: { label: 'Canaux', hint: 'Le canal d’arrivée du ticket. Laissez vide pour tous.' },
    organizations: { label: 'Organisations', hint: 'Laissez vide pour toutes.' },
    tagsAny: {
      label: 'Marqueurs',
      hint: 'Le ticket doit en porter au moins un. Laissez vide pour aucune condition.',
    },
  },
  exclude: {
    tags: { label: 'Marqueurs', hint: 'Un seul d’entre eux suffit pour exclure le ticket.' },
    groups: { label: 'Groupes', hint: 'Leurs tickets ne donnent jamais lieu à une enquête.' },
    channels: {
      label: 'Canaux',
      hint: 'Les tickets arrivés par ces canaux ne donnent jamais lieu à une enquête.',
    },
    organizations: {
      label: 'Organisations',
      hint: 'Leurs clients ne sont jamais interrogés.',
    },
    emailDomains: {
      label: 'Domaines de messagerie',
      hint: 'Par exemple example.com : les vôtres, ceux de partenaires ou de revendeurs.',
    },
  },
  askReason: {
    label: 'Demander la raison principale',
    hint: 'Un texte libre, facultatif pour le client. C’est ce qui rend une note utile.',
  },
  askImprove: {
    label: 'Demander ce qui pourrait être mieux',
    hint: 'Un deuxième texte libre. Chaque question supplémentaire coûte quelques réponses.',
  },
  texts: {
    subject: { label: 'Objet de l’e-mail', hint: '' },
    greeting: { label: 'Formule d’appel', hint: '' },
    question: {
      label: 'La question',
      hint: 'Si vous changez les mots, les notes sont difficiles à comparer avec celles des autres et avec les vôtres d’avant.',
    },
    reason: { label: 'Question sur la raison', hint: '' },
    improve: { label: 'Question sur ce qui pourrait être mieux', hint: '' },
  },
  thankYou: {
    promoter: { label: 'Après 9 ou 10', hint: 'Laissez vide pour le texte intégré.' },
    passive: { label: 'Après 7 ou 8', hint: 'Laissez vide pour le texte intégré.' },
    detractor: { label: 'Après 0 à 6', hint: 'Laissez vide pour le texte intégré.' },
  },
  reviewUrl: {
    label: 'Adresse pour les avis',
    hint: 'Un lien sur la page de remerciement, le même quelle que soit la note, vers l’endroit où les clients partagent leur avis. Laissez vide pour aucun lien.',
  },
});
