import type { ResponseItem } from '../../shared/contracts/responses.ts';

/** The columns of an answer in a file, in order; append only, since programs read them. */
export const CSV_COLUMNS: Readonly<Record<string, (item: ResponseItem) => string | number | null>> =
  {
    id: ({ id }) => id,
    submitted_at: ({ submittedAt }) => submittedAt,
    score: ({ score }) => score,
    category: ({ category }) => category,
    comment: ({ comment }) => comment,
    improve: ({ improve }) => improve,
    ticket_id: ({ ticketId }) => ticketId ?? '',
    customer_id: ({ customer }) => customer.id,
    customer_name: ({ customer }) => customer.name,
    assignee_id: ({ assignee }) => assignee?.id ?? null,
    assignee_name: ({ assignee }) => assignee?.name ?? null,
    group_id: ({ group }) => group?.id ?? null,
    group_name: ({ group }) => group?.name ?? null,
    brand_id: ({ brand }) => brand?.id ?? null,
    brand_name: ({ brand }) => brand?.name ?? null,
    survey: ({ survey }) => survey,
    language: ({ language }) => language,
    channel: ({ channel }) => channel,
    source: ({ source }) => source,
    read_at: ({ read }) => read?.at ?? null,
    ignored_at: ({ ignored }) => ignored?.at ?? null,
    ignored_by: ({ ignored }) => ignored && (ignored.by.name ?? ignored.by.id),
    ignored_reason: ({ ignored }) => ignored?.reason ?? null,
    follow_up_status: ({ followUp }) => followUp?.status ?? null,
    follow_up_outcome: ({ followUp }) => followUp?.outcome ?? null,
    doubts: ({ doubts }) => doubts.join(' '),
    first_reply_minutes: ({ firstReplyMinutes }) => firstReplyMinutes,
    resolution_minutes: ({ resolutionMinutes }) => resolutionMinutes,
  };
