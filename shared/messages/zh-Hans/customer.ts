import type { CustomerMessages } from '../en/customer.ts';
import { translation } from '../translation.ts';

/** Every word that a customer reads, in Simplified Chinese. */
export const customer = translation<CustomerMessages>()({
  unnamedBrand: '我们',
  email: {
    subject: '您会推荐{brand}吗？',
    reminderSubject: '提醒：您会推荐{brand}吗？',
    preheader: '只有一个关于我们服务的问题，大约需要十秒钟。',
    greeting: '{name}，您好！',
    greetingUnnamed: '您好！',
    intro: '您的请求“{subject}”已于{date}解决。我们想请教您一个问题：',
    introUntitled: '您的请求（编号 {ticket}）已于{date}解决。我们想请教您一个问题：',
    reminderIntro:
      '您的请求“{subject}”于{date}解决后，我们向您发送了一个问题。如果您有十秒钟时间，我们仍然希望听到您的意见：',
    reminderIntroUntitled:
      '您的请求（编号 {ticket}）于{date}解决后，我们向您发送了一个问题。如果您有十秒钟时间，我们仍然希望听到您的意见：',
    choose: '请选择一个数字。在打开的页面上，您可以更改数字、添加意见并提交回答。',
    whyYou: '您收到此邮件，是因为您联系过我们，并且您的请求（编号 {ticket}）已经解决。',
    unsubscribe: '退订此类调查',
    plainTextHint: '请在此回答：',
  },
  question: '您向朋友或同事推荐{brand}的可能性有多大？',
  lowLabel: '完全不可能',
  highLabel: '极有可能',
  scale: '请选择一个数字，从 0（完全不可能）到 10（极有可能）。',
  reason: '您给出这个分数的主要原因是什么？',
  improve: '我们在哪些方面可以做得更好？',
  contactOk: '可以就我的回答与我联系',
  optional: '选填',
  submit: '提交回答',
  change: '更新回答',
  page: {
    title: '来自{brand}的一个问题',
    errorPrefix: '错误：',
    scoreMissing: '请选择 0 到 10 之间的一个数字。',
    textTooLong: '请将文字缩短到 {limit, number} 个字符以内。',
    answered: '您已经回答过了。如果您改变了想法，可以在这里更改回答。',
    thanksTitle: '谢谢',
    thanks: {
      promoter: '我们很高兴听到这个消息。您的回答已与您的请求一起保存。',
      passive: '这对我们很有帮助。您的回答已与您的请求一起保存。',
      detractor: '很抱歉没有让您满意。您的回答已与您的请求一起保存，我们的团队会看到。',
    },
    saved: '已保存。您仍然可以更改回答或添加意见。',
    yourAnswer: '您的回答：{score} 分（满分 10 分）',
    amend: '更改我的回答',
    expiredTitle: '此调查已结束',
    expired: '现在回答已经太晚了，但您仍然可以告诉我们您的想法。欢迎随时与我们联系。',
    notFoundTitle: '此链接无效',
    notFound: '链接可能不完整。请从邮件中重新打开。',
    failedTitle: '出了点问题',
    failed: '这是我们的故障，您的回答可能没有保存。请几分钟后重试。',
  },
  unsubscribe: {
    title: '退订',
    question: '要停止向您发送此类调查吗？您仍会收到对您请求的回复。',
    confirm: '停止发送调查',
    doneTitle: '您已退订',
    done: '我们不会再向您发送此类调查。您仍会收到对您请求的回复。',
  },
  privacy: '您的回答将与您的请求一起保存，并由我们的团队查看。',
});
