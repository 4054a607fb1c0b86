import type { CustomerMessages } from '../en/customer.ts';
import { translation } from '../translation.ts';

/** Every word that a customer reads, in French. */
export const customer = translation<CustomerMessages>()({
  unnamedBrand: 'notre entreprise',
  email: {
    subject: 'Recommanderiez-vous {brand} ?',
    reminderSubject: 'Rappel : recommanderiez-vous {brand} ?',
    preheader: 'Une question sur notre service. Elle prend environ dix secondes.',
    greeting: 'Bonjour {name},',
    greetingUnnamed: 'Bonjour,',
    intro:
      'Votre demande « {subject} » a été résolue le {date}. Nous avons une question à vous poser :',
    introUntitled:
      'Votre demande n° {ticket} a été résolue le {date}. Nous avons une question à vous poser :',
    reminderIntro:
      'Après la résolution de votre demande « {subject} » le {date}, nous vous avons posé une question. Si vous avez dix secondes, votre avis nous intéresse toujours :',
    reminderIntroUntitled:
      'Après la résolution de votre demande n° {ticket} le {date}, nous vous avons posé une question. Si vous avez dix secondes, votre avis nous intéresse toujours :',
    choose:
      'Choisissez une note. Sur la page qui s’ouvre, vous pourrez la modifier, ajouter un commentaire et envoyer votre réponse.',
    whyYou:
      'Vous recevez cet e-mail parce que vous nous avez contactés et que votre demande n° {ticket} a été résolue.',
    unsubscribe: 'Ne plus recevoir ces enquêtes',
    plainTextHint: 'Répondez ici :',
  },
  question: 'Quelle est la probabilité que vous recommandiez {brand} à un ami ou un collègue ?',
  lowLabel: 'Pas du tout probable',
  highLabel: 'Extrêmement probable',
  scale: 'Choisissez une note de 0 (pas du tout probable) à 10 (extrêmement probable).',
  reason: 'Quelle est la raison principale de votre note ?',
  improve: 'Que pourrions-nous faire mieux ?',
  reasonBy: {
    promoter: 'Qu’avons-nous bien fait ?',
    passive: 'Qu’a-t-il manqué pour un 9 ou un 10 ?',
    detractor: 'Quel a été le principal problème ?',
  },
  improveBy: {
    promoter: 'Que pourrions-nous faire encore mieux ?',
    passive: 'Qu’est-ce qui aurait mérité un 9 ou un 10 ?',
    detractor: 'Qu’aurions-nous dû faire autrement ?',
  },
  contactOk: 'Vous pouvez me contacter au sujet de ma réponse',
  optional: 'facultatif',
  submit: 'Envoyer ma réponse',
  change: 'Modifier ma réponse',
  page: {
    title: 'Une question de la part de {brand}',
    errorPrefix: 'Erreur : ',
    scoreMissing: 'Choisissez une note de 0 à 10.',
    textTooLong:
      'Raccourcissez le texte à {limit, plural, one {# caractère} many {# de caractères} other {# caractères}} au maximum.',
    chosen:
      'Vous avez choisi {score}. Envoyez votre réponse ci-dessous ou choisissez une autre note.',
    answered: 'Vous avez déjà répondu. Si vous avez changé d’avis, modifiez votre réponse ici.',
    thanksTitle: 'Merci',
    thanks: {
      promoter: 'Nous en sommes ravis. Votre réponse est enregistrée avec votre demande.',
      passive: 'Cela nous est utile. Votre réponse est enregistrée avec votre demande.',
      detractor:
        'Nous regrettons de ne pas avoir fait mieux. Votre réponse est enregistrée avec votre demande, où notre équipe la verra.',
    },
    contactBy: 'Une personne de notre équipe vous contactera à ce sujet au plus tard le {day}.',
    review: 'Partager votre expérience avec d’autres',
    saved: 'Enregistré. Vous pouvez encore modifier votre note ou ajouter un commentaire.',
    yourAnswer: 'Votre réponse : {score} sur 10',
    amend: 'Modifier ma réponse',
    expiredTitle: 'Cette enquête est close',
    expired:
      'Il est trop tard pour répondre, mais pas pour nous faire part de votre avis. Vous pouvez nous contacter à tout moment.',
    contact: 'Nous contacter',
    notFoundTitle: 'Ce lien ne fonctionne pas',
    notFound: 'Il en manque peut-être une partie. Veuillez l’ouvrir de nouveau depuis l’e-mail.',
    failedTitle: 'Une erreur est survenue',
    failed:
      'L’erreur vient de nous, et votre réponse n’a peut-être pas été enregistrée. Veuillez réessayer dans quelques minutes.',
  },
  unsubscribe: {
    title: 'Désinscription',
    question:
      'Souhaitez-vous ne plus recevoir ces enquêtes ? Vous recevrez toujours des réponses à vos demandes.',
    confirm: 'Ne plus recevoir d’enquêtes',
    doneTitle: 'Désinscription enregistrée',
    done: 'Nous ne vous enverrons plus ces enquêtes. Vous recevrez toujours des réponses à vos demandes.',
    undo: 'Annuler : continuer à les envoyer',
    undoneTitle: 'Vous êtes de nouveau sur la liste',
    undone: 'Nous vous interrogerons de temps en temps, après avoir résolu une de vos demandes.',
  },
  privacy: 'Votre réponse est enregistrée avec votre demande et vue par notre équipe.',
});
