import type { settingsFields as english } from '../../en/workspace/settings-fields.ts';
import { translation } from '../../translation.ts';
import { surveyFields } from './survey-fields.ts';

/** What the settings' fields are called and how each is explained, in French. */
export const settingsFields = translation<typeof english>()({
  language: {
    label: 'Langue des notes internes, tâches et alertes',
    hint: 'Ce qu’Aftercare écrit à votre équipe. L’application elle-même s’affiche dans la langue de chaque agent.',
  },
  surveys: surveyFields,
  followUp: {
    enabled: {
      label: 'Ouvrir un suivi pour les notes basses',
      hint: 'Un ticket propre à votre équipe, lié à celui du client, qui demande à quelqu’un d’appeler.',
    },
    maxScore: { label: 'Pour les notes jusqu’à', hint: '6 couvre tous les détracteurs.' },
    dueHours: {
      label: 'Échéance (heures)',
      hint: 'À compter de la réponse. 24 à 48 heures sont d’usage ; en heures ouvrées, 8 à 16.',
    },
    businessHours: {
      days: { label: 'Jours', hint: 'Les autres jours ne comptent pas.' },
      from: { label: 'Début', hint: '' },
      to: {
        label: 'Fin',
        hint: 'À la même heure que le début ou plus tôt : la plage passe minuit.',
      },
      timeZone: { label: 'Fuseau horaire', hint: 'Celui de l’équipe qui appelle.' },
    },
    escalation: {
      remindHours: {
        label: 'Rappel avant l’échéance (heures)',
        hint: '0 pour aucun rappel ; un responsable est informé malgré tout.',
      },
    },
    assign: {
      label: 'À qui l’assigner',
      hint: 'La personne qui a résolu le ticket le connaît le mieux. Si elle est partie, un responsable la remplace.',
    },
    priority: { label: 'Priorité', hint: 'Celle du ticket de suivi dans Zendesk.' },
    urgentMaxScore: {
      label: 'Urgent pour les notes jusqu’à',
      hint: 'Une nouvelle réponse aussi basse rend urgent un suivi déjà ouvert. Laissez vide pour jamais.',
    },
    tellCustomer: {
      label: 'Indiquer le délai au client',
      hint: 'La page de remerciement indique alors d’ici quel jour quelqu’un appellera, d’après les heures ci-dessus.',
    },
  },
  alerts: {
    maxScore: { label: 'Pour les notes jusqu’à', hint: '6 couvre tous les détracteurs.' },
    match: {
      brands: { label: 'Marques', hint: 'Laissez vide pour toutes.' },
      groups: { label: 'Groupes', hint: 'Laissez vide pour tous.' },
      forms: { label: 'Formulaires de ticket', hint: 'Laissez vide pour tous.' },
      channels: { label: 'Canaux', hint: 'Laissez vide pour tous.' },
      organizations: { label: 'Organisations', hint: 'Laissez vide pour toutes.' },
      tagsAny: {
        label: 'Marqueurs',
        hint: 'Le ticket doit en porter au moins un. Laissez vide pour aucune condition.',
      },
    },
    channels: {
      type: { label: 'Envoi par', hint: '' },
      to: { label: 'Adresses e-mail', hint: 'Tous les destinataires listés reçoivent l’alerte.' },
      url: {
        label: 'Adresse du webhook',
        hint: 'Telle que l’affiche le service destinataire. Quiconque la connaît peut y écrire : gardez-la pour vous.',
      },
    },
    quietHours: {
      from: { label: 'Début', hint: '' },
      to: { label: 'Fin', hint: 'Les alertes de cette plage attendent qu’elle se termine.' },
      timeZone: { label: 'Fuseau horaire', hint: '' },
    },
  },
  exports: {
    id: {
      label: 'Nom court',
      hint: 'Début du nom de ses fichiers : a à z, 0 à 9, - et _.',
    },
    enabled: {
      label: 'Activé',
      hint: 'Désactivé, il n’envoie rien. Réactivé, il rattrape au plus les sept dernières périodes.',
    },
    every: { label: 'Fréquence', hint: 'Les semaines commencent le lundi.' },
    hour: {
      label: 'Heure d’envoi',
      hint: '0 à 23, le lendemain de la période, dans le fuseau horaire des rapports.',
    },
    format: { label: 'Format', hint: '' },
    emails: { label: 'Par e-mail à', hint: 'Chacun reçoit le fichier en pièce jointe.' },
    url: {
      label: 'Envoi à l’adresse',
      hint: 'Un de vos serveurs, qui reçoit le fichier signé comme le sont les webhooks. Laissez vide pour aucun.',
    },
    toFolder: {
      label: 'Dans le dossier du serveur',
      hint: 'Celui qu’indique EXPORT_FOLDER dans l’environnement d’Aftercare.',
    },
  },
  webhooks: {
    enabled: {
      label: 'Activé',
      hint: 'Désactivé, il ne reçoit rien, et ce qui se passe entre-temps n’est pas conservé pour lui.',
    },
    url: {
      label: 'Adresse',
      hint: 'Là où les événements sont envoyés. Quiconque la connaît pourrait y écrire : gardez-la pour vous.',
    },
    events: {
      label: 'Événements',
      hint: 'Laissez vide pour tous, y compris ceux des versions ultérieures.',
    },
  },
  writeBack: {
    note: {
      label: 'Inscrire chaque réponse sur son ticket',
      hint: 'En note interne, que le client ne voit pas.',
    },
    ticketFields: {
      scoreId: {
        label: 'Champ de ticket pour la note',
        hint: 'Créé par « aftercare setup ».',
      },
      categoryId: {
        label: 'Champ de ticket pour la catégorie',
        hint: 'Une liste déroulante, dont Zendesk transforme les valeurs en marqueurs.',
      },
      commentId: {
        label: 'Champ de ticket pour le commentaire',
        hint: 'Du texte sur plusieurs lignes.',
      },
    },
    userFields: {
      label: 'Conserver la dernière réponse sur le client',
      hint: 'Dans quatre champs du profil du client : note, catégorie, commentaire et date.',
    },
  },
  settleSeconds: {
    label: 'Attente du commentaire (secondes)',
    hint: 'Une note simplement cliquée attend ce délai avant que votre équipe en soit informée. Envoyée avec le bouton, elle est transmise aussitôt.',
  },
  branding: {
    logoUrl: {
      label: 'Adresse de votre logo',
      hint: 'Affiché en haut de l’e-mail et de la page d’enquête ; dans les aperçus, après enregistrement et réouverture de cette page. Laissez vide pour aucun logo.',
    },
    color: { label: 'Couleur', hint: 'Celle des boutons et des liens, par exemple #17494d.' },
    contactUrl: {
      label: 'Où les clients peuvent vous joindre',
      hint: 'Une page, ou mailto: et une adresse. Une enquête close renvoie à cette adresse.',
    },
  },
  privacy: {
    retentionDays: {
      label: 'Conservation des réponses (jours)',
      hint: 'À compter de leur dernière modification. Ensuite, elles sont supprimées et seuls des décomptes restent.',
    },
    commentRetentionDays: {
      label: 'Conservation des commentaires (jours)',
      hint: 'Ce que les clients ont écrit est supprimé une fois ce délai écoulé. Leurs notes restent.',
    },
  },
  reports: {
    timeZone: {
      label: 'Fuseau horaire des rapports',
      hint: 'Détermine le début d’un jour ou d’un mois. Un changement recalcule tous les chiffres.',
    },
    minimumAnswers: {
      label: 'Réponses nécessaires pour conclure',
      hint: 'En dessous, personne n’est classé et aucune évolution n’est annoncée. 30 est une bonne règle.',
    },
    fields: {
      label: 'Champs de ticket dans les rapports',
      hint: 'Listes déroulantes et cases à cocher par lesquelles distinguer les réponses, cinq au maximum. Elles sont lues à la résolution du ticket : rien n’est connu pour les réponses antérieures.',
    },
    bands: {
      scheme: {
        label: 'Barème',
        hint: 'Indiqué à côté du NPS. Ce sont des repères approximatifs, sur lesquels les guides divergent : leur origine est donc précisée.',
      },
      bounds: {
        label: 'Début de vos tranches',
        hint: 'Par ordre croissant, par exemple 0, 50. La tranche la plus basse est tout ce qui précède la première valeur.',
      },
    },
    industry: {
      label: 'Chiffres publiés à afficher',
      hint: 'Les chiffres d’autres entreprises, chacun avec sa source. Ils figurent à côté des vôtres, et aucune conclusion n’en est tirée.',
    },
  },
  leads: {
    agents: {
      label: 'Agents',
      hint: 'Voient tous les chiffres et tous les suivis. Les administrateurs les voient de toute façon.',
    },
    groups: { label: 'Groupes', hint: 'Tous leurs membres sont responsables.' },
  },
});
