import type { CustomerMessages } from '../en/customer.ts';
import { translation } from '../translation.ts';

/** Every word that a customer reads, in the Portuguese of Brazil. */
export const customer = translation<CustomerMessages>()({
  unnamedBrand: 'nossa empresa',
  email: {
    subject: 'Você recomendaria {brand}?',
    reminderSubject: 'Lembrete: você recomendaria {brand}?',
    preheader: 'Uma pergunta sobre o nosso atendimento. Leva cerca de dez segundos.',
    greeting: 'Olá, {name}!',
    greetingUnnamed: 'Olá!',
    intro: 'Sua solicitação “{subject}” foi resolvida em {date}. Temos uma pergunta para você:',
    introUntitled:
      'Sua solicitação nº {ticket} foi resolvida em {date}. Temos uma pergunta para você:',
    reminderIntro:
      'Depois que sua solicitação “{subject}” foi resolvida em {date}, enviamos uma pergunta a você. Se tiver dez segundos, ainda gostaríamos de ouvir sua opinião:',
    reminderIntroUntitled:
      'Depois que sua solicitação nº {ticket} foi resolvida em {date}, enviamos uma pergunta a você. Se tiver dez segundos, ainda gostaríamos de ouvir sua opinião:',
    choose:
      'Escolha um número. Na página que se abre, você pode mudá-lo, escrever um comentário e enviar sua resposta.',
    whyYou:
      'Você recebeu este e-mail porque entrou em contato conosco e sua solicitação nº {ticket} foi resolvida.',
    unsubscribe: 'Não receber mais estas pesquisas',
    plainTextHint: 'Responda aqui:',
  },
  question: 'Qual a probabilidade de você recomendar {brand} para um amigo ou colega?',
  lowLabel: 'Nada provável',
  highLabel: 'Muito provável',
  scale: 'Escolha um número de 0 (nada provável) a 10 (muito provável).',
  reason: 'Qual é o principal motivo da sua nota?',
  improve: 'O que poderíamos fazer melhor?',
  reasonBy: {
    promoter: 'O que fizemos bem?',
    passive: 'O que faltou para uma nota 9 ou 10?',
    detractor: 'Qual foi o principal problema?',
  },
  improveBy: {
    promoter: 'O que poderíamos fazer ainda melhor?',
    passive: 'O que teria levado a uma nota 9 ou 10?',
    detractor: 'O que deveríamos ter feito de outra forma?',
  },
  contactOk: 'Podem entrar em contato comigo sobre a minha resposta',
  optional: 'opcional',
  submit: 'Enviar resposta',
  change: 'Atualizar resposta',
  page: {
    title: 'Uma pergunta de {brand}',
    errorPrefix: 'Erro: ',
    scoreMissing: 'Escolha um número de 0 a 10.',
    textTooLong:
      'Reduza o texto para no máximo {limit, plural, one {# caractere} many {# de caracteres} other {# caracteres}}.',
    chosen: 'Você escolheu {score}. Envie sua resposta abaixo ou escolha outro número.',
    answered: 'Você já respondeu. Se mudou de ideia, altere sua resposta aqui.',
    thanksTitle: 'Agradecemos sua resposta',
    thanks: {
      promoter: 'Que bom saber disso. Sua resposta foi salva com a sua solicitação.',
      passive: 'Saber disso nos ajuda. Sua resposta foi salva com a sua solicitação.',
      detractor:
        'Lamentamos que não tenha sido melhor. Sua resposta foi salva com a sua solicitação, onde nossa equipe a vê.',
    },
    contactBy: 'Alguém da nossa equipe entrará em contato com você sobre isso até {day}.',
    review: 'Compartilhe sua experiência com outras pessoas',
    saved: 'Salvo. Você ainda pode mudar a resposta ou escrever um comentário.',
    yourAnswer: 'Sua resposta: {score} de 10',
    amend: 'Mudar minha resposta',
    expiredTitle: 'Esta pesquisa foi encerrada',
    expired:
      'É tarde demais para responder, mas não para nos contar algo. Você pode entrar em contato conosco quando quiser.',
    contact: 'Fale conosco',
    notFoundTitle: 'Este link não funciona',
    notFound: 'Talvez falte uma parte. Abra-o novamente pelo e-mail.',
    failedTitle: 'Algo deu errado',
    failed:
      'A falha é nossa, e talvez sua resposta não tenha sido salva. Tente novamente em alguns minutos.',
  },
  unsubscribe: {
    title: 'Cancelar pesquisas',
    question:
      'Quer que paremos de enviar estas pesquisas? Você continuará recebendo respostas às suas solicitações.',
    confirm: 'Não enviar mais pesquisas',
    doneTitle: 'Pesquisas canceladas',
    done: 'Não enviaremos mais estas pesquisas. Você continuará recebendo respostas às suas solicitações.',
    undo: 'Desfazer: continuar enviando',
    undoneTitle: 'As pesquisas estão ativas de novo',
    undone: 'Voltaremos a perguntar de vez em quando, depois de resolvermos uma solicitação sua.',
  },
  privacy: 'Sua resposta é salva com a sua solicitação e vista pela nossa equipe.',
});
