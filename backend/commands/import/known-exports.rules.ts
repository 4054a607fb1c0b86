import type { Meaning } from './meanings.rules.ts';

/** How a product calls what it tells of an answer. */
export type KnownExport = {
  product: string;
  /** Columns that no other product's file has, all of them. */
  signs: readonly string[];
  /** What else is in such a file has another meaning than its name suggests, or none here. */
  columns: Partial<Record<Meaning, readonly string[]>>;
};

/**
 * Files whose columns would be misread by the names that are usual.
 *
 * None of these products documents the columns of its export button: the names are those of the
 * same fields in its API, which its exports and whoever fetches them have. Times are ISO 8601.
 *
 * - Zendesk's own: https://developer.zendesk.com/api-reference/ticketing/nps-api/nps_incremental_exports_-_responses/
 * - Simplesat: https://fivetran.com/docs/connectors/applications/simplesat/connector-schema. Its
 *   `ticket_id` and `customer_id` are its own numbers, and `ticket_external_id` is Zendesk's.
 * - Retently: https://github.com/airbytehq/airbyte, `source-retently/schemas/feedback.json`. Its
 *   `customerId` is no number, and `channel` is that of the survey.
 * - Nicereply: https://support.nicereply.com/article/389-removing-legacy-score. Files from before
 *   July 2023 have the score a second time, on a scale of ten whatever was asked.
 */
const KNOWN_EXPORTS: readonly KnownExport[] = [
  {
    product: 'Zendesk',
    signs: ['ratedat', 'recipientid'],
    columns: {
      score: ['rating'],
      date: ['ratedat'],
      id: ['id'],
      comment: ['comment'],
      user: ['userid'],
      email: ['useremail'],
      name: ['username'],
    },
  },
  {
    product: 'Simplesat',
    signs: ['choice', 'choicelabel'],
    columns: {
      score: ['choice'],
      date: ['created'],
      id: ['id', 'answerid'],
      comment: ['comment', 'followupanswer'],
      email: ['customeremail'],
      name: ['customername'],
      ticket: ['ticketexternalid'],
      metric: ['metric', 'questionmetric'],
    },
  },
  {
    product: 'Retently',
    signs: ['campaignname', 'score'],
    columns: {
      score: ['score'],
      date: ['createddate', 'date'],
      id: ['id'],
      comment: ['comment', 'comments', 'feedback'],
      email: ['email'],
      name: ['firstname', 'name'],
      surname: ['lastname'],
      metric: ['metricstype'],
    },
  },
];

/** The product whose export has such columns; `null` for one that is read by usual names. */
export function knownExportOf(plainHeader: readonly string[]): KnownExport | null {
  return (
    KNOWN_EXPORTS.find(({ signs }) => signs.every((sign) => plainHeader.includes(sign))) ?? null
  );
}
