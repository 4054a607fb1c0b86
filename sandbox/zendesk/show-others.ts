import type { Desk } from '../desk/desk.types.ts';
import type {
  BrandRecord,
  FormRecord,
  GroupRecord,
  MembershipRecord,
  OrganizationRecord,
} from '../state/records.types.ts';

/** Writes the smaller records as REST answers them, each with its `url`. */
export const showOthers = {
  group: (desk: Desk, group: GroupRecord) => ({
    url: `${desk.origin()}/api/v2/groups/${group.id}.json`,
    ...group,
    is_public: true,
    deleted: false,
  }),
  membership: (desk: Desk, membership: MembershipRecord) => ({
    url: `${desk.origin()}/api/v2/group_memberships/${membership.id}.json`,
    ...membership,
  }),
  organization: (desk: Desk, organization: OrganizationRecord) => ({
    url: `${desk.origin()}/api/v2/organizations/${organization.id}.json`,
    ...organization,
    shared_tickets: false,
    shared_comments: false,
  }),
  form: (desk: Desk, form: FormRecord) => ({
    url: `${desk.origin()}/api/v2/ticket_forms/${form.id}.json`,
    ...form,
    raw_name: form.name,
    display_name: form.name,
    end_user_visible: true,
    ticket_field_ids: [],
    in_all_brands: true,
    restricted_brand_ids: [],
  }),
  brand: (desk: Desk, brand: BrandRecord) => ({
    url: `${desk.origin()}/api/v2/brands/${brand.id}.json`,
    ...brand,
    brand_url: `https://${brand.subdomain}.zendesk.com`,
    has_help_center: true,
    help_center_state: 'enabled',
    host_mapping: null,
    is_deleted: false,
    logo: null,
    ticket_form_ids: [],
    signature_template: '{{agent.signature}}',
  }),
};
