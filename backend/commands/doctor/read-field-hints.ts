import { fieldIdsIn } from '../../account/field-ids.rules.ts';
import type { DoctorContext } from './doctor-context.ts';

/** The ticket fields that the stored settings name; none when the database cannot be read. */
export async function readFieldHints({ database }: DoctorContext): Promise<Record<string, string>> {
  try {
    return fieldIdsIn((await database.account())?.settings);
  } catch {
    return {};
  }
}
