import { explainRefusal } from '../../failures/mail-words.rules.ts';
import type { Check } from '../check.ts';
import { error } from '../finding.ts';

/** Did the mail service take the latest mail, or does it refuse us? */
export const mailRefusals: Check = {
  name: 'mail-refusals',
  title: 'the mail service takes our mails',
  isFor: ({ SMTP_URL: url }) => url !== null,
  needs: ['database', 'migrations'],
  after: ['smtp'],
  async run({ database }, { hasError }) {
    const seen = hasError('smtp') ? null : await (await database.store()).mailFault.find();
    if (seen === null) return [];
    const { problem, cure } = explainRefusal(seen);
    const since = seen.since.toISOString().slice(0, 16);
    return [error({ problem: problem.replace(/\.$/, ` since ${since}Z.`), cure })];
  },
};
