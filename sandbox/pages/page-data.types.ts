/** Names a person on a page. */
export type PersonData = {
  id: number;
  name: string;
  email: string | null;
  role: string;
  locale: string;
};

/** Says how far the newcomer has come on the "Start here" page. */
export type OverviewData = {
  companyName: string;
  serviceUrl: string;
  now: string;
  offsetMs: number;
  delayHours: number;
  /** What the lead's tour leads to; `null` where the desk has no past to look at. */
  tour: TourData | null;
  suggested: { ticketId: number; subject: string; requester: string } | null;
  journey: JourneyData;
  agents: PersonData[];
  apps: { title: string } | null;
  unreadMails: number;
  /** What the app's server has sent to its open pages, oldest first. */
  notifications: { id: number; event: string; body: unknown; agentId: number | null }[];
};

/** Names what a lead may find out about the two years before. */
export type TourData = {
  lead: { id: number; name: string };
  /** Leads who read another language, each with what it is called. */
  others: { id: number; name: string; language: string }[];
  /** Days in the words of the app's address. */
  chats: string;
  recall: string;
  returnsId: number;
};

/** Lists what has really happened to the ticket being followed. */
export type JourneyData = {
  ticket: { id: number; subject: string; requester: string; email: string | null } | null;
  skipped: boolean;
  surveyMail: { id: number; read: boolean } | null;
  score: number | null;
  answered: boolean;
  noted: boolean;
  fieldsSet: boolean;
  followUpId: number | null;
  alertMailId: number | null;
  sidebarOpened: boolean;
};

/** Describes one line of a ticket list. */
export type TicketRow = {
  id: number;
  subject: string;
  status: string;
  priority: string | null;
  requester: string;
  assignee: string | null;
  group: string | null;
  updatedAt: string;
  score: number | null;
  tags: string[];
};

/** Describes a view and how many tickets are in it. */
export type ViewData = { id: string; title: string; count: number };

/** Describes a custom field with its value. */
export type FieldData = {
  id: number;
  key: string | null;
  title: string;
  type: string;
  value: string | number | boolean | string[] | null;
  options: { name: string; value: string }[] | null;
};

/** Describes one comment of a conversation. */
export type CommentData = {
  id: number;
  author: PersonData;
  body: string;
  public: boolean;
  createdAt: string;
  channel: string;
};

/** Describes everything a ticket page shows. */
export type TicketData = {
  id: number;
  subject: string;
  status: string;
  priority: string | null;
  type: string | null;
  dueAt: string | null;
  tags: string[];
  externalId: string | null;
  channel: string;
  createdAt: string;
  updatedAt: string;
  solvedAt: string | null;
  requester: PersonData;
  assigneeId: number | null;
  groupId: number | null;
  organization: { id: number; name: string } | null;
  brand: { id: number; name: string } | null;
  fields: FieldData[];
  comments: CommentData[];
  followUpOf: number | null;
  followUps: number[];
  groups: { id: number; name: string }[];
};

/** Describes everything a customer's page shows. */
export type UserData = PersonData & {
  phone: string | null;
  organization: { id: number; name: string } | null;
  suspended: boolean;
  active: boolean;
  tags: string[];
  createdAt: string;
  fields: FieldData[];
  tickets: TicketRow[];
};

/** Describes everything an organization's page shows. */
export type OrganizationData = {
  id: number;
  name: string;
  domains: string[];
  users: PersonData[];
  tickets: TicketRow[];
};

/** Describes one line of the inbox. */
export type MailRow = {
  id: number;
  receivedAt: string;
  from: string;
  to: string[];
  subject: string;
  preview: string;
  read: boolean;
};

/** Describes an opened mail. */
export type MailData = MailRow & {
  messageId: string | null;
  headers: { name: string; value: string }[];
  hasHtml: boolean;
  text: string;
  source: string;
};

/** Describes one delivery of an event to the service. */
export type DeliveryRow = {
  id: string;
  event: string;
  subject: string | null;
  status: string;
  statusCode: number | null;
  attempts: number;
  at: string | null;
  payload: string;
  response: string;
};

/** Gives a page what it needs to open the app in an iframe. */
export type AppPageData = {
  action: string;
  token: string;
  guid: string;
  metadata: Record<string, unknown>;
  context: Record<string, unknown>;
};
