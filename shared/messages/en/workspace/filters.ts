import type { ComparedWith } from '../../../contracts/nps-report.ts';
import type { ReportBasis, ReportDimension } from '../../../vocabulary.ts';
import type { Messages } from '../../message.types.ts';

/** What the bar of filters says, in English. */
export const filters = {
  label: 'Filters',
  period: {
    label: 'Period',
    days: 'Last {days} days',
    quarter: 'This quarter so far',
    own: 'Own dates…',
    dates: '{first} – {last}',
    first: 'First day',
    last: 'Last day',
    title: 'Own dates',
    apply: 'Show',
    reversed: 'The last day must not be before the first.',
    incomplete: 'Choose both days.',
  },
  compare: {
    label: 'Compared with',
    previous: 'Period before',
    year: 'A year ago',
    none: 'Nothing',
  },
  basis: { label: 'Counted', answers: 'Per answer', customers: 'Per customer (latest)' },
  dimension: {
    survey: 'Survey',
    brand: 'Brand',
    group: 'Group',
    assignee: 'Agent',
    form: 'Form',
    channel: 'Channel',
    organization: 'Organization',
    language: 'Language',
    firstReply: 'First-reply time',
    resolution: 'Resolution time',
    tag: 'Tag',
  },
  field: 'Ticket field {id}',
  checkbox: { true: 'Ticked', false: 'Not ticked' },
  more: 'More filters',
  search: 'Search',
  without: 'None',
  answers: '{n, plural, one {# answer} other {# answers}}',
  nothingFound: 'Nothing is called that.',
  noChoices: 'There were no answers in this period, so there is nothing to choose from.',
  apply: 'Apply',
  cancel: 'Cancel',
  remove: 'Remove filter: {filter}',
  clear: 'Remove all',
  copyLink: 'Copy link',
  copied: 'The link to this view was copied.',
  copyFailed: 'The browser did not allow copying. The link is: {link}',
} as const satisfies Messages & {
  compare: Messages & Record<ComparedWith, string>;
  basis: Messages & Record<ReportBasis, string>;
  dimension: Record<ReportDimension, string>;
};
