import * as z from 'zod/mini';
import { newActionSchema } from '../../shared/contracts/actions.ts';
import { idOfName } from '../platform/id-of-name.ts';
import type { AccountStore } from '../records/store.ts';

const pastActionSchema = z.extend(newActionSchema, {
  createdBy: z.nullable(z.string()),
  createdAt: z.iso.datetime(),
});

/** Takes over what a team did before the sandbox's first start; each once, however often it is told. */
export async function importPastActions(
  { actions }: Pick<AccountStore, 'actions'>,
  rows: readonly unknown[],
): Promise<void> {
  for (const { createdAt, ...action } of z.array(pastActionSchema).parse(rows)) {
    const id = idOfName(`action ${action.from} ${action.title}`);
    await actions.add({ ...action, id, createdAt: new Date(createdAt) });
  }
}
