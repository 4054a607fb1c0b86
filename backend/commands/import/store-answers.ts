import { createHash } from 'node:crypto';
import type { HashAddress } from '../../account/address-hashes.ts';
import { idOfName } from '../../platform/id-of-name.ts';
import type { ImportedRow } from '../../records/imported-answers.ts';
import type { AccountStore, Records } from '../../records/store.ts';
import type { ImportedAnswer } from './read-line.rules.ts';

/** Where answers are stored, and under which name in reports. */
export type Destination = {
  accountId: string;
  records: AccountStore;
  hashAddress: HashAddress;
  surveyKey: string;
};

/** How many of some answers are new here, without storing any. */
export async function countNew(
  answers: readonly ImportedAnswer[],
  { accountId, records }: Destination,
): Promise<number> {
  const ids = new Set(answers.map((answer) => idOf(accountId, answer)));
  const stored = await records.importedAnswers.findStored([...ids]);
  return ids.size - stored.length;
}

/**
 * Stores answers together with their customers, all or none of them; tells how many were new.
 *
 * Customers are known by Zendesk's number, or else by an address that was seen with one. Others
 * are people of their own, whom only answers of the same import can be told of again. What an
 * erased customer wrote is left out.
 */
export async function storeAnswers(
  answers: readonly ImportedAnswer[],
  { accountId, records, hashAddress, surveyKey }: Destination,
): Promise<number> {
  return records.transaction(async (held) => {
    const rows = await Promise.all(
      answers.map(async (answer): Promise<ImportedRow> => {
        const [hash = null] = hashAddress(answer.email);
        const id = await customerOf(held, answer, hashAddress(answer.email));
        const { erasedAt, mergedInto } = await held.customers.lock(id, answer.name, hash);
        return {
          id: idOf(accountId, answer),
          ticketId: answer.ticketId ?? '',
          customerId: mergedInto ?? id,
          score: answer.score,
          comment: erasedAt === null ? answer.comment : null,
          locale: answer.locale,
          attribution: {
            assigneeId: answer.assigneeId,
            groupId: answer.groupId,
            brandId: answer.brandId,
            formId: null,
            organizationId: answer.organizationId,
            channel: answer.channel,
            tags: [],
          },
          surveyKey,
          now: answer.submittedAt,
        };
      }),
    );
    return held.importedAnswers.add(rows);
  });
}

async function customerOf(
  { customers }: Records,
  { userId, sourceId, name, submittedAt }: ImportedAnswer,
  hashes: readonly string[],
): Promise<string> {
  if (userId !== null) return userId;
  const [known] = await customers.findOfAddresses(hashes);
  if (known !== undefined) return known;
  const told = hashes[0] ?? [name, sourceId, submittedAt.toISOString()].join('/');
  return `import:${digest(told).slice(0, 24)}`;
}

/** The same answer has the same id however often it is told. */
function idOf(accountId: string, answer: ImportedAnswer): string {
  const { sourceId, userId, email, ticketId, score, submittedAt } = answer;
  const told = [userId ?? email?.toLowerCase(), ticketId, score, submittedAt.toISOString()];
  return idOfName(JSON.stringify([accountId, sourceId, ...told]));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
