/**
 * Every word a customer reads, in one language.
 *
 * `{brand}` is filled in by {@link surveyTextsFor}; `{name}`, `{subject}`, `{ticket}`, `{date}` and
 * `{score}` when rendered. `{brand}` stands only after a preposition or a verb, never as the
 * subject of a sentence, so that {@link SurveyTexts.unnamedBrand} ("us") can take its place.
 */
export type SurveyTexts = {
  /** BCP 47, as in the `lang` attribute. */
  locale: string;
  /** What `{brand}` becomes while no brand name is set. */
  unnamedBrand: string;
  email: {
    subject: string;
    reminderSubject: string;
    /** First words that an inbox shows beside the subject. */
    preheader: string;
    /** With `{name}`. */
    greeting: string;
    greetingUnnamed: string;
    /** With `{subject}` and `{date}`. */
    intro: string;
    /** With `{ticket}` and `{date}`, for a ticket without a subject. */
    introUntitled: string;
    reminderIntro: string;
    reminderIntroUntitled: string;
    /** What a click on a number does. */
    choose: string;
    /** Why this person is asked, with `{ticket}`. */
    whyYou: string;
    unsubscribe: string;
    /** Stands above the link in the plain-text mail. */
    plainTextHint: string;
  };
  question: string;
  /** Meaning of 0. */
  lowLabel: string;
  /** Meaning of 10. */
  highLabel: string;
  /** The whole scale in one line, for plain text. */
  scale: string;
  reason: string;
  improve: string;
  contactOk: string;
  optional: string;
  /** The button that makes an answer final. */
  submit: string;
  /** The same button while amending an answer. */
  change: string;
  page: {
    title: string;
    /** Stands before the title while something has to be corrected. */
    errorPrefix: string;
    scoreMissing: string;
    /** With `{limit}`, a number of characters. */
    textTooLong: string;
    answered: string;
    thanksTitle: string;
    thanks: { promoter: string; passive: string; detractor: string };
    /** Appears once a gesture has saved the chosen score. */
    saved: string;
    /** With `{score}`. */
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
