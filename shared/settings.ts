import { z } from 'zod';
import { SHOWN_INDUSTRIES } from './benchmarks.ts';
import { TEAM_LANGUAGES } from './messages/team-languages.ts';
import { ALERT_HOOKS, SURVEY_CHANNELS } from './vocabulary.ts';
import { MOST_FIELDS } from './report-attributes.ts';
import { BAND_SCHEMES } from './nps-bands.ts';
import {
  businessHoursSchema,
  deliveryWindowSchema,
  quietHoursSchema,
  timeZoneSchema,
} from './settings-hours.ts';
import { contactUrlSchema, pageUrlSchema, pictureUrlSchema } from './settings-links.ts';
import {
  emailSchema,
  exportSchema,
  shortNameSchema,
  urlSchema,
  webhookSchema,
} from './settings-outgoing.ts';
import type { TicketFieldId } from './zendesk-names.ts';
import { TICKET_PRIORITIES } from './zendesk-tickets.ts';

const idSchema = z.coerce.string().regex(/^\d+$/, 'must be a Zendesk id (digits only)');
/** Zendesk keeps tags in lower case. */
const tagSchema = z.string().trim().toLowerCase().min(1, 'must be a tag');
/** `acme.com`, also when it is written as `@Acme.com`. */
const domainSchema = z
  .string()
  .trim()
  .toLowerCase()
  .overwrite((domain) => domain.replace(/^@/, ''))
  .min(1, 'must be a domain such as example.com');

/** Tickets that a rule is for; an empty list sets no condition, filled ones must all hold. */
export const matchSchema = z.object({
  brands: z.array(idSchema).default([]),
  groups: z.array(idSchema).default([]),
  forms: z.array(idSchema).default([]),
  channels: z.array(z.string()).default([]),
  organizations: z.array(idSchema).default([]),
  tagsAny: z.array(tagSchema).default([]),
});

const excludeSchema = z.object({
  tags: z.array(tagSchema).default([]),
  groups: z.array(idSchema).default([]),
  channels: z.array(z.string()).default([]),
  organizations: z.array(idSchema).default([]),
  emailDomains: z.array(domainSchema).default([]),
});

/** Words of one language that replace the built-in ones; `{brand}` stands for the brand's name. */
export const surveyTextSchema = z.object({
  subject: z.string().min(1).optional(),
  greeting: z.string().min(1).optional(),
  question: z.string().min(1).optional(),
  reason: z.string().min(1).optional(),
  improve: z.string().min(1).optional(),
});

const thankYouSchema = z.object({
  promoter: z.string().default(''),
  passive: z.string().default(''),
  detractor: z.string().default(''),
});

/** A survey: who is asked, when, how and in which words. */
export const surveySchema = z.object({
  id: shortNameSchema.default('default'),
  enabled: z.boolean().default(true),
  metric: z.literal('nps').default('nps'),
  brandName: z
    .string()
    .min(1, 'must name your brand')
    .nullable()
    // Older releases stored this word where no name was given.
    .overwrite((name) => (name === 'us' ? null : name))
    .default(null),
  delayHours: z
    .number()
    .min(0)
    .max(24 * 60)
    .default(24),
  deliveryWindow: deliveryWindowSchema.nullable().default(null),
  channel: z.enum(SURVEY_CHANNELS).default('email'),
  quarantineDays: z.number().min(0).max(3650).default(90),
  samplePercent: z.number().min(0).max(100).default(100),
  reminderDays: z
    .array(z.number().positive().max(365))
    .max(5)
    .refine((days) => days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0)), {
      error: 'must rise, such as [4, 10]',
    })
    .default([4]),
  expiryDays: z.number().positive().max(365).default(30),
  match: matchSchema.prefault({}),
  exclude: excludeSchema.prefault({}),
  askReason: z.boolean().default(true),
  askImprove: z.boolean().default(false),
  texts: z.record(z.string(), surveyTextSchema).default({}),
  thankYou: thankYouSchema.prefault({}),
  /** Where a customer may tell others; offered to all who answer, whatever they said. */
  reviewUrl: pageUrlSchema.nullable().default(null),
});

const followUpSchema = z.object({
  enabled: z.boolean().default(true),
  maxScore: z.number().int().min(0).max(10).default(6),
  dueHours: z
    .number()
    .positive()
    .max(24 * 60)
    .default(24),
  businessHours: businessHoursSchema.nullable().default(null),
  /** What happens to one that nobody has called for; nothing where this is `null`. */
  escalation: z
    .object({
      remindHours: z
        .number()
        .min(0)
        .max(24 * 60)
        .default(4),
    })
    .nullable()
    .default(null),
  assign: z
    .union([
      z.enum(['ticket_assignee', 'ticket_group']),
      z.strictObject({ groupId: idSchema }),
      z.strictObject({ userId: idSchema }),
    ])
    .default('ticket_assignee'),
  priority: z.enum(TICKET_PRIORITIES).default('high'),
  /** Scores that make it urgent; none do where this is `null`. */
  urgentMaxScore: z.number().int().min(0).max(10).nullable().default(null),
  /** Whether the page that thanks for an answer says until when somebody calls. */
  tellCustomer: z.boolean().default(false),
});

const alertChannelSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('email'), to: z.array(emailSchema).min(1, 'needs an address') }),
  z.object({ type: z.enum(ALERT_HOOKS), url: urlSchema }),
]);

const alertSchema = z.object({
  maxScore: z.number().int().min(0).max(10).default(6),
  match: matchSchema.prefault({}),
  channels: z.array(alertChannelSchema).default([]),
  quietHours: quietHoursSchema.nullable().default(null),
});

const writeBackSchema = z.object({
  note: z.boolean().default(true),
  ticketFields: z
    .object({
      scoreId: idSchema.nullable().default(null),
      categoryId: idSchema.nullable().default(null),
      commentId: idSchema.nullable().default(null),
    } satisfies Record<TicketFieldId, z.ZodType>)
    .prefault({}),
  userFields: z.boolean().default(true),
});

const brandingSchema = z.object({
  logoUrl: pictureUrlSchema.nullable().default(null),
  color: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour such as #17494d')
    .default('#17494d'),
  /** Where customers reach the team once a survey has closed. */
  contactUrl: contactUrlSchema.nullable().default(null),
});

const privacySchema = z.object({
  /** Answers go so long after their last change; what keeps people from being asked again, later. */
  retentionDays: z.number().int().positive().max(3650).default(1095),
  /** What people wrote goes so long after they wrote it; their scores stay as counts. */
  commentRetentionDays: z.number().int().positive().max(3650).default(1095),
});

const bandsSchema = z.object({
  /** Whose bands an NPS is named by; guides contradict each other, so it is said whose they are. */
  scheme: z.enum(BAND_SCHEMES).default('bain'),
  /** Where the account's own bands begin, which hold where the scheme is `own`. */
  bounds: z
    .array(z.number().int().min(-99).max(99))
    .min(1, 'needs at least one bound, such as [50]')
    .max(6)
    .refine(
      (bounds) => bounds.every((bound, index) => index === 0 || bound > (bounds[index - 1] ?? 0)),
      {
        error: 'must rise, such as [0, 50]',
      },
    )
    .default([0, 50]),
});

const reportsSchema = z.object({
  /** Whose days and months reports are made of. */
  timeZone: timeZoneSchema.default('UTC'),
  /** Below as many answers nobody is ranked, and no change is called one. */
  minimumAnswers: z.number().int().min(1).max(1_000).default(30),
  bands: bandsSchema.prefault({}),
  /** Dropdown and checkbox fields of tickets by which answers can be told apart as well. */
  fields: z
    .array(idSchema)
    .max(MOST_FIELDS, `may name ${MOST_FIELDS} fields at most`)
    .refine((ids) => new Set(ids).size === ids.length, { error: 'names a field twice' })
    .default([]),
  /** Whose published figures stand beside the account's own. */
  industry: z.enum(SHOWN_INDUSTRIES).default('none'),
});

const peopleSchema = z.object({
  agents: z.array(idSchema).default([]),
  groups: z.array(idSchema).default([]),
});

/**
 * Everything an admin can set; `{}` is complete and works.
 *
 * Unknown keys are left out of what is read, since a later release may have set them; whoever
 * reads settings says so, so that a misspelt one does not pass in silence.
 */
export const settingsSchema = z
  .object({
    /** Of notes, tasks and alerts; the app speaks each agent's own, mails the customer's. */
    language: z.enum(TEAM_LANGUAGES).default('en'),
    surveys: z.array(surveySchema).default(() => [surveySchema.parse({})]),
    followUp: followUpSchema.prefault({}),
    alerts: z.array(alertSchema).default([]),
    webhooks: z.array(webhookSchema).max(20, 'may name 20 addresses at most').default([]),
    exports: z.array(exportSchema).max(20, 'may hold 20 at most').default([]),
    writeBack: writeBackSchema.prefault({}),
    settleSeconds: z.number().int().min(0).max(600).default(60),
    branding: brandingSchema.prefault({}),
    privacy: privacySchema.prefault({}),
    reports: reportsSchema.prefault({}),
    leads: peopleSchema.prefault({}),
  })
  .superRefine(({ surveys, exports, webhooks }, context) => {
    const requireOwnIds = (list: readonly { id: string }[], name: string, what: string) =>
      list.forEach(({ id }, index) => {
        if (list.findIndex((each) => each.id === id) < index) {
          context.addIssue({
            code: 'custom',
            path: [name, index, 'id'],
            message: `"${id}" is used by two ${what}; give each its own id`,
          });
        }
      });
    requireOwnIds(surveys, 'surveys', 'surveys');
    requireOwnIds(exports, 'exports', 'exports');
    webhooks.forEach(({ url }, index) => {
      if (webhooks.findIndex((webhook) => webhook.url === url) < index) {
        context.addIssue({
          code: 'custom',
          path: ['webhooks', index, 'url'],
          message: 'is named twice; give it its events in one place',
        });
      }
    });
  });

/** The settings with every default filled in. */
export type Settings = z.infer<typeof settingsSchema>;
/** One survey of {@link Settings}. */
export type Survey = z.infer<typeof surveySchema>;
/** Conditions on a ticket. */
export type Match = z.infer<typeof matchSchema>;
/** Where an alert goes. */
export type AlertChannel = z.infer<typeof alertChannelSchema>;
/** Answers that are sent out by themselves. */
export type ScheduledExport = z.infer<typeof exportSchema>;
/** An address of one's own, and what it is told of. */
export type Webhook = z.infer<typeof webhookSchema>;
/** Words that replace the built-in ones in one language. */
export type SurveyTextOverrides = z.infer<typeof surveyTextSchema>;
