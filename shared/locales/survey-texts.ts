/**
 * Every word a customer reads, in one language.
 *
 * `{brand}`, `{score}` and `{date}` are filled in when rendered.
 */
export type SurveyTexts = {
  /** BCP 47, as in the `lang` attribute. */
  locale: string;
  email: {
    subject: string;
    reminderSubject: string;
    greeting: string;
    intro: string;
    reminderIntro: string;
    whyYou: string;
    unsubscribe: string;
    plainTextHint: string;
  };
  question: string;
  lowLabel: string;
  highLabel: string;
  scale: string;
  reason: string;
  improve: string;
  contactOk: string;
  optional: string;
  submit: string;
  change: string;
  page: {
    title: string;
    scoreMissing: string;
    thanksTitle: string;
    thanks: { promoter: string; passive: string; detractor: string };
    saved: string;
    yourAnswer: string;
    amend: string;
    expiredTitle: string;
    expired: string;
    notFoundTitle: string;
    notFound: string;
    failedTitle: string;
    failed: string;
  };
  unsubscribe: {
    title: string;
    question: string;
    confirm: string;
    doneTitle: string;
    done: string;
  };
  privacy: string;
};
