import type { Messages } from '../../message.types.ts';
import { surveyFields } from './survey-fields.ts';

/**
 * What the settings' fields are called and how each is explained, in English.
 *
 * Stands as the settings themselves do: the way to a setting, without numbers and languages, is
 * the way to its words.
 */
export const settingsFields = {
  language: {
    label: 'Language of notes, tasks and alerts',
    hint: 'What Aftercare writes to your team. The app itself speaks each agent’s own language.',
  },
  surveys: surveyFields,
  followUp: {
    enabled: {
      label: 'Open a follow-up for low scores',
      hint: 'A ticket of your team’s own, linked to the customer’s, that asks somebody to call.',
    },
    maxScore: { label: 'For scores up to', hint: '6 covers all detractors.' },
    dueHours: {
      label: 'Due after (hours)',
      hint: 'Counted from the answer. 24 to 48 hours is usual; of business hours, 8 to 16.',
    },
    businessHours: {
      days: { label: 'Days', hint: 'Other days do not count.' },
      from: { label: 'From', hint: '' },
      to: { label: 'Until', hint: 'At or before the start means: past midnight.' },
      timeZone: { label: 'Time zone', hint: 'Of the team that calls.' },
    },
    escalation: {
      remindHours: {
        label: 'Remind before it is due (hours)',
        hint: '0 for no reminder, and a lead all the same.',
      },
    },
    assign: {
      label: 'Who gets it',
      hint: 'The one who solved the ticket knows it best. A lead stands in for whoever has left.',
    },
    priority: { label: 'Priority', hint: 'Of the follow-up ticket in Zendesk.' },
    urgentMaxScore: {
      label: 'Urgent for scores up to',
      hint: 'A later answer as low makes an open one urgent. Leave empty for never.',
    },
    tellCustomer: {
      label: 'Tell the customer until when',
      hint: 'The page of thanks then says by which day somebody calls, by the hours above.',
    },
  },
  alerts: {
    maxScore: { label: 'For scores up to', hint: '6 covers all detractors.' },
    match: {
      brands: { label: 'Brands', hint: 'Leave empty for all.' },
      groups: { label: 'Groups', hint: 'Leave empty for all.' },
      forms: { label: 'Ticket forms', hint: 'Leave empty for all.' },
      channels: { label: 'Channels', hint: 'Leave empty for all.' },
      organizations: { label: 'Organizations', hint: 'Leave empty for all.' },
      tagsAny: {
        label: 'Tags',
        hint: 'The ticket needs at least one. Leave empty for no condition.',
      },
    },
    channels: {
      type: { label: 'Sent by', hint: '' },
      to: { label: 'Mail addresses', hint: 'Everybody listed gets the alert.' },
      url: {
        label: 'Address of the webhook',
        hint: 'As the receiving side shows it. Whoever knows it can write there: keep it to yourself.',
      },
    },
    quietHours: {
      from: { label: 'Quiet from', hint: '' },
      to: { label: 'Until', hint: 'Alerts of these hours wait until they end.' },
      timeZone: { label: 'Time zone', hint: '' },
    },
  },
  exports: {
    id: { label: 'Short name', hint: 'Begins the name of its files: a to z, 0 to 9, - and _.' },
    enabled: {
      label: 'Switched on',
      hint: 'Switched off, it sends nothing. Back on, it makes up for at most the last seven periods.',
    },
    every: { label: 'How often', hint: 'Weeks begin on Monday.' },
    hour: {
      label: 'At (hour)',
      hint: '0 to 23, on the day after the period, in the time zone of the reports.',
    },
    format: { label: 'Format', hint: '' },
    emails: { label: 'By mail to', hint: 'Each gets the file as an attachment.' },
    url: {
      label: 'Posted to',
      hint: 'A server of yours, which gets the file signed as webhooks are. Leave empty for none.',
    },
    toFolder: {
      label: 'Into the server’s folder',
      hint: 'The one that EXPORT_FOLDER names in the environment of Aftercare.',
    },
  },
  webhooks: {
    enabled: {
      label: 'Switched on',
      hint: 'Switched off, it is told nothing, and what happens meanwhile is not kept for it.',
    },
    url: {
      label: 'Address',
      hint: 'Where events are posted to. Whoever knows it may be able to post there: keep it to yourselves.',
    },
    events: {
      label: 'Events',
      hint: 'Leave empty for all, also those of later releases.',
    },
  },
  writeBack: {
    note: {
      label: 'Write each answer on its ticket',
      hint: 'As an internal note, which the customer does not see.',
    },
    ticketFields: {
      scoreId: { label: 'Ticket field for the score', hint: 'Set up by “aftercare setup”.' },
      categoryId: {
        label: 'Ticket field for the category',
        hint: 'A drop-down, whose values Zendesk turns into tags.',
      },
      commentId: { label: 'Ticket field for the comment', hint: 'Several lines of text.' },
    },
    userFields: {
      label: 'Keep the latest answer on the customer',
      hint: 'In four fields of the customer’s profile: score, category, comment and date.',
    },
  },
  settleSeconds: {
    label: 'Wait for the comment (seconds)',
    hint: 'A score that was only clicked waits so long before your team is told. Sent by the button, it goes out at once.',
  },
  branding: {
    logoUrl: {
      label: 'Address of your logo',
      hint: 'Shown above mail and survey page; in previews once it is saved and this page was opened anew. Leave empty for none.',
    },
    color: { label: 'Colour', hint: 'Of buttons and links, such as #17494d.' },
    contactUrl: {
      label: 'Where customers reach you',
      hint: 'A page, or mailto: and an address. A survey that has closed links to it.',
    },
  },
  privacy: {
    retentionDays: {
      label: 'Keep answers (days)',
      hint: 'Counted from their last change. Later they go, and only counts stay.',
    },
    commentRetentionDays: {
      label: 'Keep comments (days)',
      hint: 'What people wrote goes so long after they wrote it. Their scores stay.',
    },
  },
  reports: {
    timeZone: {
      label: 'Time zone of reports',
      hint: 'Decides where a day or month begins. A change makes all figures anew.',
    },
    minimumAnswers: {
      label: 'Answers needed to judge by',
      hint: 'Below it nobody is ranked, and no change is called one. 30 is a good rule.',
    },
    fields: {
      label: 'Ticket fields in reports',
      hint: 'Dropdowns and checkboxes by which answers can be told apart, five at most. They are read when a ticket is solved: of answers from before nothing is known.',
    },
    bands: {
      scheme: {
        label: 'Bands',
        hint: 'Named beside the NPS. They are rules of thumb on which guides disagree, so it is said whose they are.',
      },
      bounds: {
        label: 'Where your bands begin',
        hint: 'Rising, such as 0, 50. The lowest band is all below the first.',
      },
    },
    industry: {
      label: 'Published figures shown',
      hint: 'Figures of others, each with its source. They are shown beside yours, and nothing is concluded from them.',
    },
  },
  leads: {
    agents: { label: 'Agents', hint: 'See all figures and follow-ups. Admins do anyway.' },
    groups: { label: 'Groups', hint: 'Everybody in them is a lead.' },
  },
} as const satisfies Messages;
