import type {
  CommentData,
  MailData,
  MailRow,
  OverviewData,
  TicketData,
} from '../../sandbox/pages/page-data.types.ts';

/** Does over HTTP what people do in the sandbox's pages. */
export type SandboxDriver = {
  /** Answers with the ticket's id. */
  solveSuggestedTicket: () => Promise<number>;
  skipHours: (hours: number) => Promise<void>;
  comments: (ticketId: number) => Promise<CommentData[]>;
  /** The follow-up's ticket id, once there is one. */
  findFollowUp: () => Promise<number | null>;
  mails: () => Promise<MailRow[]>;
  /** The link in the latest mail that holds one. */
  findSurveyLink: () => Promise<string | null>;
};

const HOUR_MS = 3_600_000;

/** Drives the sandbox of a product that runs as a process of its own. */
export function createSandboxDriver(url: string): SandboxDriver {
  async function call<T>(
    path: string,
    method = 'GET',
    body?: object,
    agentId?: number,
  ): Promise<T> {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(agentId === undefined ? {} : { 'x-sandbox-agent': String(agentId) }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
  const overview = () => call<OverviewData>('/sandbox/api/overview');
  const mails = async () => (await call<{ mails: MailRow[] }>('/sandbox/api/mails')).mails;

  return {
    async solveSuggestedTicket() {
      const { suggested, agents } = await overview();
      const ticketId = suggested?.ticketId ?? 0;
      const ticket = { status: 'solved' };
      await call(`/api/v2/tickets/${ticketId}.json`, 'PUT', { ticket }, agents[0]?.id);
      return ticketId;
    },
    async skipHours(hours) {
      await call('/sandbox/api/clock/skip', 'POST', { ms: hours * HOUR_MS });
    },
    async comments(ticketId) {
      return (await call<TicketData>(`/sandbox/api/tickets/${ticketId}`)).comments;
    },
    async findFollowUp() {
      return (await overview()).journey.followUpId;
    },
    mails,
    async findSurveyLink() {
      for (const { id } of await mails()) {
        const { text } = await call<MailData>(`/sandbox/api/mails/${id}`);
        const link = /https?:\/\/\S+\/s\/[A-Za-z0-9_-]{43}/.exec(text)?.[0];
        if (link !== undefined) return link;
      }
      return null;
    },
  };
}
