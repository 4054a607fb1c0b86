import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PROJECT_ROOT } from './support/read-sources.ts';

// What Zendesk's validator refuses an upload for, as far as it concerns this app:
// https://github.com/zendesk/zendesk_apps_support/tree/master/lib/zendesk_apps_support/validations
const SUPPORT_LOCATIONS = [
  'ticket_sidebar',
  'new_ticket_sidebar',
  'user_sidebar',
  'organization_sidebar',
  'nav_bar',
  'top_bar',
  'background',
  'modal',
  'ticket_editor',
  'system_top_bar',
] as const;

const urlSchema = z.url({ protocol: /^https$/ });
const locationSchema = z.union([
  urlSchema,
  z.strictObject({
    url: urlSchema,
    flexible: z.boolean().optional(),
    autoLoad: z.boolean().optional(),
    size: z.strictObject({ width: z.string(), height: z.string() }).optional(),
  }),
]);
const manifestSchema = z.strictObject({
  name: z.string().min(1),
  author: z.strictObject({ name: z.string().min(1), email: z.email(), url: z.url() }),
  // A number here is refused, although it looks like one.
  version: z.string().min(1),
  frameworkVersion: z.literal('2.0'),
  defaultLocale: z.string().regex(/^[a-z]{2,3}(-\w{2,3})?$/),
  private: z.boolean(),
  signedUrls: z.literal(true),
  singleInstall: z.boolean(),
  location: z.strictObject({
    support: z.partialRecord(z.enum(SUPPORT_LOCATIONS), locationSchema),
  }),
});
const translationSchema = z.looseObject({
  app: z.looseObject({
    name: z.string().min(1),
    short_description: z.string().min(1),
    long_description: z.string().min(1),
    installation_instructions: z.string().min(1),
  }),
});

const text = readFileSync(join(PROJECT_ROOT, 'manifest.json'), 'utf8');
const manifest = manifestSchema.safeParse(JSON.parse(text));
const translations = join(PROJECT_ROOT, 'app/translations');

describe('manifest.json', () => {
  it('obeys the rules of an upload', () => {
    expect(manifest.error?.issues ?? []).toEqual([]);
  });

  it('has no key twice', () => {
    // Written again from what was read, a second key of one name would be missing.
    const keys = (json: string) => json.match(/"[^"]*"\s*:/g)?.length;
    expect(keys(text)).toBe(keys(JSON.stringify(JSON.parse(text))));
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'));
    expect(manifest.data?.version).toBe(version);
  });

  it('names locations that the app has a screen for', () => {
    const names = Object.keys(manifest.data?.location.support ?? {});
    expect(names).not.toEqual([]);
    const folders = names.map((name) => `app/locations/${name.replaceAll('_', '-')}`);
    expect(folders.filter((folder) => !existsSync(join(PROJECT_ROOT, folder)))).toEqual([]);
  });

  it('serves each location from the page that signs agents in', () => {
    const locations = Object.entries(manifest.data?.location.support ?? {});
    for (const [name, location] of locations) {
      const url = typeof location === 'string' ? location : location?.url;
      expect(new URL(url ?? '').pathname).toBe(`/zaf/${name}`);
    }
  });

  it('has texts in its default language', () => {
    const file = join(translations, `${manifest.data?.defaultLocale}.json`);
    expect(existsSync(file)).toBe(true);
  });

  it.each(readdirSync(translations))('has all texts in %s', (file) => {
    const json: unknown = JSON.parse(readFileSync(join(translations, file), 'utf8'));
    expect(translationSchema.safeParse(json).error?.issues ?? []).toEqual([]);
  });
});
