import type { CustomerMessages } from '../en/customer.ts';
import { translation } from '../translation.ts';

/** Every word that a customer reads, in the Portuguese of Portugal. */
export const customer = translation<CustomerMessages>()({
  unnamedBrand: 'nós',
  email: {
    subject: '{brand, select, nós {Recomendar-nos-ia?} other {Recomendaria {brand}?}}',
    reminderSubject:
      'Lembrete: {brand, select, nós {recomendar-nos-ia?} other {recomendaria {brand}?}}',
    preheader: 'Uma pergunta sobre como correu. Demora cerca de dez segundos.',
    greeting: 'Olá, {name}:',
    greetingUnnamed: 'Olá:',
    intro: 'O seu pedido «{subject}» foi resolvido em {date}. Temos uma pergunta para si:',
    introUntitled: 'O seu pedido n.º {ticket} foi resolvido em {date}. Temos uma pergunta para si:',
    reminderIntro:
      'Depois de o seu pedido «{subject}» ter sido resolvido em {date}, enviámos-lhe uma pergunta. Se tiver dez segundos, continuamos a gostar de saber a sua opinião:',
    reminderIntroUntitled:
      'Depois de o seu pedido n.º {ticket} ter sido resolvido em {date}, enviámos-lhe uma pergunta. Se tiver dez segundos, continuamos a gostar de saber a sua opinião:',
    choose:
      'Escolha um número. Na página que se abre, pode alterá-lo, acrescentar um comentário e enviar a sua resposta.',
    whyYou: 'Recebe este e-mail porque nos contactou e o seu pedido n.º {ticket} foi resolvido.',
    unsubscribe: 'Deixar de receber estes inquéritos',
    plainTextHint: 'Responda aqui:',
  },
  question:
    'Qual é a probabilidade de {brand, select, nós {nos recomendar} other {recomendar {brand}}} a um amigo ou colega?',
  lowLabel: 'Nada provável',
  highLabel: 'Extremamente provável',
  scale: 'Escolha um número de 0 (nada provável) a 10 (extremamente provável).',
  reason: 'Qual é o principal motivo da sua pontuação?',
  improve: 'O que poderíamos fazer melhor?',
  reasonBy: {
    promoter: 'O que fizemos bem?',
    passive: 'O que faltou para um 9 ou um 10?',
    detractor: 'Qual foi o principal problema?',
  },
  improveBy: {
    promoter: 'O que poderíamos fazer ainda melhor?',
    passive: 'O que teria feito disto um 9 ou um 10?',
    detractor: 'O que deveríamos ter feito de outra forma?',
  },
  contactOk: 'Podem contactar-me sobre a minha resposta',
  optional: 'opcional',
  submit: 'Enviar resposta',
  change: 'Alterar resposta',
  page: {
    title: '{brand, select, nós {Uma pergunta da nossa parte} other {Uma pergunta de {brand}}}',
    errorPrefix: 'Erro: ',
    scoreMissing: 'Escolha um número de 0 a 10.',
    textTooLong:
      'Reduza o texto para, no máximo, {limit, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
    chosen: 'Escolheu {score}. Envie a sua resposta abaixo ou escolha outro número.',
    answered: 'Já respondeu. Se mudou de opinião, altere aqui a sua resposta.',
    thanksTitle: 'Obrigado',
    thanks: {
      promoter: 'Ficamos contentes por saber. A sua resposta foi guardada com o seu pedido.',
      passive: 'Ajuda-nos saber isso. A sua resposta foi guardada com o seu pedido.',
      detractor:
        'Lamentamos que não tenha corrido melhor. A sua resposta foi guardada com o seu pedido, onde a nossa equipa a vê.',
    },
    contactBy: 'Alguém da nossa equipa entrará em contacto consigo sobre este assunto até {day}.',
    review: 'Partilhe a sua experiência com outras pessoas',
    saved: 'Guardado. Ainda pode alterar a resposta ou acrescentar um comentário.',
    yourAnswer: 'A sua resposta: {score} em 10',
    amend: 'Alterar a minha resposta',
    expiredTitle: 'Este inquérito terminou',
    expired:
      'É demasiado tarde para responder, mas não para nos dizer algo. Pode contactar-nos sempre que quiser.',
    contact: 'Contacte-nos',
    notFoundTitle: 'Esta ligação não funciona',
    notFound: 'Talvez falte uma parte. Abra-a novamente a partir do e-mail.',
    failedTitle: 'Algo correu mal',
    failed:
      'A falha é nossa e a sua resposta pode não ter sido guardada. Tente novamente dentro de alguns minutos.',
  },
  unsubscribe: {
    title: 'Cancelar inquéritos',
    question:
      'Quer que deixemos de lhe enviar estes inquéritos? Continuará a receber respostas aos seus pedidos.',
    confirm: 'Não enviar mais inquéritos',
    doneTitle: 'Inquéritos cancelados',
    done: 'Não voltaremos a enviar-lhe estes inquéritos. Continuará a receber respostas aos seus pedidos.',
    undo: 'Anular: continuar a enviar',
    undoneTitle: 'Os inquéritos estão de novo ativos',
    undone: 'Voltaremos a perguntar-lhe de vez em quando, depois de resolvermos um pedido seu.',
  },
  privacy: 'A sua resposta é guardada com o seu pedido e vista pela nossa equipa.',
});
