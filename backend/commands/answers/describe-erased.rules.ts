/** What was known of a customer before they were forgotten. */
export type KnownCustomer = {
  isKnown: boolean;
  mergedInto: string | null;
  answers: number;
  /** Of these, how many had words. */
  comments: number;
  waiting: number;
};

/** Says what goes with a customer, or what went. */
export function describeErased(
  customerId: string,
  known: KnownCustomer,
  isDone: boolean,
): string[] {
  const { answers, comments, waiting } = known;
  const whose = isDone ? `Erased customer ${customerId}:` : `Would erase customer ${customerId}:`;
  const nothing = `Nothing was known of customer ${customerId}.`;
  const lines = known.isKnown
    ? [
        `${whose} name and address, and the words of ${counted(comments, 'answer')}.`,
        `Of ${counted(answers, 'answer')} the score stays, as a count that leads to nobody.`,
        ...(waiting > 0 ? [`Not sent any more: ${counted(waiting, 'invitation')}.`] : []),
      ]
    : [nothing];
  return [
    ...lines,
    `They are asked no more. What stands in Zendesk is Zendesk's to delete.`,
    ...(known.mergedInto === null
      ? []
      : [
          `Zendesk has merged them into customer ${known.mergedInto}, who has their answers: erase that one to erase those.`,
        ]),
  ];
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
