/** A Zendesk product that shows apps, and the location names it has. */
export type Product = {
  name: string;
  /** An older name that manifests may still use. */
  legacyName: string;
  /** Places where apps appear. */
  locations: readonly string[];
  /** Locations that framework version 1 had as well. */
  oldLocations: readonly string[];
};

const SUPPORT_OLD = [
  'top_bar',
  'nav_bar',
  'ticket_sidebar',
  'new_ticket_sidebar',
  'user_sidebar',
  'organization_sidebar',
  'background',
  'system_top_bar',
];

/**
 * The products in the order in which Zendesk reports on them.
 *
 * `custom_object_record_sidebar` is missing: it is behind a switch that is off.
 */
export const PRODUCTS: readonly Product[] = [
  {
    name: 'support',
    legacyName: 'zendesk',
    locations: [...SUPPORT_OLD, 'modal', 'ticket_editor'],
    oldLocations: SUPPORT_OLD,
  },
  {
    name: 'chat',
    legacyName: 'zopim',
    locations: ['chat_sidebar', 'background'],
    oldLocations: [],
  },
  {
    name: 'standalone_chat',
    legacyName: 'lotus_box',
    locations: ['nav_bar', 'system_top_bar'],
    oldLocations: ['nav_bar', 'system_top_bar'],
  },
  {
    name: 'sell',
    legacyName: 'sell',
    locations: [
      'deal_card',
      'person_card',
      'company_card',
      'lead_card',
      'background',
      'modal',
      'dashboard',
      'note_editor',
      'call_log_editor',
      'email_editor',
      'top_bar',
      'visit_editor',
    ],
    oldLocations: [],
  },
];
