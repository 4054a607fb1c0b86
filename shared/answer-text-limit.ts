/** How many characters a customer's text may have; page, form check and message agree on it. */
export const ANSWER_TEXT_LIMIT = 5000;
