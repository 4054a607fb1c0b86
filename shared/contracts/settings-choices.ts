import * as z from 'zod/mini';

const namedSchema = z.object({ id: z.string(), name: z.string() });
/** `null` where Zendesk gave no answer, or does not let us read them. */
const listOf = <Item extends z.ZodMiniType>(item: Item) =>
  z.nullable(
    z.object({
      items: z.array(item),
      /** There are more than were read. */
      isCut: z.boolean(),
    }),
  );

/** `GET /api/v1/settings/choices`: what is there in Zendesk to choose from, minutes old at most. */
export const settingsChoicesSchema = z.object({
  brands: listOf(namedSchema),
  groups: listOf(namedSchema),
  forms: listOf(namedSchema),
  /** Members of the team. */
  agents: listOf(z.object({ ...namedSchema.shape, role: z.enum(['agent', 'admin']) })),
  /** The most used first. */
  tags: listOf(z.object({ tag: z.string(), count: z.int() })),
  ticketFields: listOf(z.object({ ...namedSchema.shape, type: z.string() })),
  /** Of tickets that were solved here, and those that every Zendesk has. */
  channels: z.array(z.string()),
});
/** See {@link settingsChoicesSchema}. */
export type SettingsChoices = z.infer<typeof settingsChoicesSchema>;
