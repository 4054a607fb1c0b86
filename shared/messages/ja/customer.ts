import type { CustomerMessages } from '../en/customer.ts';
import { translation } from '../translation.ts';

/** Every word that a customer reads, in Japanese. */
export const customer = translation<CustomerMessages>()({
  unnamedBrand: '当社',
  email: {
    subject: '友人や同僚に{brand}を勧めたいと思いますか？',
    reminderSubject: '再度のお願い：友人や同僚に{brand}を勧めたいと思いますか？',
    preheader: '対応についての質問が1つあります。10秒ほどで終わります。',
    greeting: '{name} 様',
    greetingUnnamed: 'お客様',
    intro: 'お問い合わせ「{subject}」は{date}に解決しました。質問が1つございます。',
    introUntitled: 'お問い合わせ（番号 {ticket}）は{date}に解決しました。質問が1つございます。',
    reminderIntro:
      'お問い合わせ「{subject}」が{date}に解決した後、質問を1つお送りしました。10秒ほどお時間がありましたら、ぜひご意見をお聞かせください。',
    reminderIntroUntitled:
      'お問い合わせ（番号 {ticket}）が{date}に解決した後、質問を1つお送りしました。10秒ほどお時間がありましたら、ぜひご意見をお聞かせください。',
    choose:
      '数字を選んでください。開いたページで、数字の変更、コメントの記入、回答の送信ができます。',
    whyYou: 'このメールは、お問い合わせ（番号 {ticket}）が解決したお客様にお送りしています。',
    unsubscribe: 'このアンケートの配信を停止する',
    plainTextHint: 'こちらからご回答ください：',
  },
  question: '{brand}を友人や同僚に勧める可能性はどの程度ですか？',
  lowLabel: '可能性が全くない',
  highLabel: '可能性が非常に高い',
  scale: '0（可能性が全くない）から10（可能性が非常に高い）までの数字を選んでください。',
  reason: 'その点数を選んだ主な理由は何ですか？',
  improve: 'どのような点を改善すればよいでしょうか？',
  reasonBy: {
    promoter: '良かった点は何ですか？',
    passive: '9点や10点に届かなかった理由は何ですか？',
    detractor: '一番の問題は何でしたか？',
  },
  improveBy: {
    promoter: 'さらに良くするには何が必要でしょうか？',
    passive: '何があれば9点や10点になりましたか？',
    detractor: 'どのような対応をすべきだったでしょうか？',
  },
  contactOk: 'この回答について連絡を受けてもかまいません',
  optional: '任意',
  submit: '回答を送信',
  change: '回答を更新',
  page: {
    title: '{brand}からの質問',
    errorPrefix: 'エラー：',
    scoreMissing: '0から10までの数字を選んでください。',
    textTooLong: '{limit, number}文字以内に短くしてください。',
    chosen: '{score}点を選びました。下のボタンで回答を送信するか、別の数字を選んでください。',
    answered: 'すでにご回答いただいています。お考えが変わった場合は、ここで変更できます。',
    thanksTitle: 'ありがとうございます',
    thanks: {
      promoter: '大変うれしく思います。回答はお問い合わせとともに保存されました。',
      passive: '参考にさせていただきます。回答はお問い合わせとともに保存されました。',
      detractor:
        'ご期待に沿えず申し訳ございません。回答はお問い合わせとともに保存され、担当チームが確認します。',
    },
    contactBy: '{day}までに、担当者からこの件についてご連絡いたします。',
    review: 'ほかの方にもご感想をお聞かせください',
    saved: '保存しました。回答の変更やコメントの追加もできます。',
    yourAnswer: 'あなたの回答：10点満点中{score}点',
    amend: '回答を変更する',
    expiredTitle: 'このアンケートは終了しました',
    expired:
      '回答の受け付けは終了しましたが、ご意見はいつでもお待ちしております。お気軽にお問い合わせください。',
    contact: 'お問い合わせ',
    notFoundTitle: 'このリンクは開けません',
    notFound: 'リンクの一部が欠けている可能性があります。メールからもう一度開いてください。',
    failedTitle: '問題が発生しました',
    failed:
      '当方の不具合により、回答が保存されていない可能性があります。数分後にもう一度お試しください。',
  },
  unsubscribe: {
    title: '配信停止',
    question: 'このアンケートの配信を停止しますか？お問い合わせへの返信は引き続きお届けします。',
    confirm: '配信を停止する',
    doneTitle: '配信を停止しました',
    done: '今後このアンケートはお送りしません。お問い合わせへの返信は引き続きお届けします。',
    undo: '元に戻す：配信を続ける',
    undoneTitle: '配信を再開しました',
    undone: '今後も、お問い合わせが解決した後に、ときどき質問をお送りします。',
  },
  privacy: '回答はお問い合わせとともに保存され、担当チームが閲覧します。',
});
