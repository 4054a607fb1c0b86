import type { Messages } from '../../message.types.ts';

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
  surveys: {
    id: {
      label: 'Short name',
      hint: 'For reports and addresses: a to z, 0 to 9, - and _. Past answers stay with the name they were given under.',
    },
    enabled: {
      label: 'Switched on',
      hint: 'A survey that is switched off asks nobody; tickets go on to the next one.',
    },
    brandName: {
      label: 'Name that customers know you by',
      hint: 'Stands in the question: “How likely is it that you would recommend …”. Leave empty for “us”.',
    },
    delayHours: {
      label: 'Wait after the ticket is solved (hours)',
      hint: 'Time to see whether the solution holds. Reopened before then, nobody is asked.',
    },
    deliveryWindow: {
      days: { label: 'Days', hint: 'On other days the mail waits for the next of these.' },
      from: { label: 'From', hint: '' },
      to: { label: 'Until', hint: 'At or before the start means: past midnight.' },
      timeZone: { label: 'Time zone', hint: 'Used where the customer’s own is not known.' },
    },
    channel: {
      label: 'Who sends the mail',
      hint: 'Through Zendesk the survey is a public comment on the ticket, in your own mail template.',
    },
    quarantineDays: {
      label: 'Rest between two surveys (days)',
      hint: 'Nobody is asked again sooner, whatever the ticket. 0 for no rest.',
    },
    samplePercent: {
      label: 'Share of tickets asked about (%)',
      hint: 'Drawn by lot, the same way each time. 100 asks about every ticket that fits.',
    },
    reminderDays: {
      label: 'Reminders (days after the invitation)',
      hint: 'Up to five, in rising order, such as 4, 10. Leave empty for none.',
    },
    expiryDays: {
      label: 'Survey closes after (days)',
      hint: 'Counted from the invitation. Later visitors are told that it has closed.',
    },
    match: {
      brands: { label: 'Brands', hint: 'Leave empty for all.' },
      groups: { label: 'Groups', hint: 'The group at the time of solving. Leave empty for all.' },
      forms: { label: 'Ticket forms', hint: 'Leave empty for all.' },
      channels: { label: 'Channels', hint: 'How the ticket came in. Leave empty for all.' },
      organizations: { label: 'Organizations', hint: 'Leave empty for all.' },
      tagsAny: {
        label: 'Tags',
        hint: 'The ticket needs at least one. Leave empty for no condition.',
      },
    },
    exclude: {
      tags: { label: 'Tags', hint: 'One of them on the ticket is enough to leave it out.' },
      groups: { label: 'Groups', hint: 'Their tickets are never asked about.' },
      channels: { label: 'Channels', hint: 'Tickets that came in this way are never asked about.' },
      organizations: { label: 'Organizations', hint: 'Their customers are never asked.' },
      emailDomains: {
        label: 'Email domains',
        hint: 'Such as example.com: your own, partners, resellers.',
      },
    },
    askReason: {
      label: 'Ask for the main reason',
      hint: 'A free text, optional for the customer. It is what makes a score useful.',
    },
    askImprove: {
      label: 'Ask what could be better',
      hint: 'A second free text. Each question more costs some answers.',
    },
    texts: {
      subject: { label: 'Subject of the mail', hint: '' },
      greeting: { label: 'Greeting', hint: '' },
      question: {
        label: 'The question',
        hint: 'Changed words make scores hard to compare with those of others, and with your own past.',
      },
      reason: { label: 'Question for the reason', hint: '' },
      improve: { label: 'Question for what could be better', hint: '' },
    },
    thankYou: {
      promoter: { label: 'After 9 or 10', hint: 'Leave empty for the built-in words.' },
      passive: { label: 'After 7 or 8', hint: 'Leave empty for the built-in words.' },
      detractor: { label: 'After 0 to 6', hint: 'Leave empty for the built-in words.' },
    },
  },
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
