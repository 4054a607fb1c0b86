import { beforeAll, describe, expect, it } from 'vitest';
import { sayBand } from '../../../app/locations/nav-bar/figures/say-band.ts';
import { loadWords } from '../../../app/locations/nav-bar/words/load-words.ts';
import type { Words } from '../../../app/locations/nav-bar/words/words.types.ts';
import { anNpsReport } from '../support/nps-reports.ts';

let english: Words;
let danish: Words;
beforeAll(async () => {
  [english, danish] = await Promise.all([loadWords('en-GB'), loadWords('da')]);
});

type Given = Parameters<typeof anNpsReport>[1];
const aReport = (nps: number, low: number, high: number, given: Given = {}) =>
  anNpsReport([], { n: 100, nps, interval: { low, high, level: 0.95 }, ...given });
const by = (scheme: 'none' | 'bain' | 'live_agent' | 'own') => ({
  yardsticks: { scheme, bounds: [0, 40], industry: 'none' as const },
});

describe('the band of a figure', () => {
  it.each([
    [aReport(31, 24, 38), 'Bands of Bain & Company: “good” (20 to 50).'],
    [
      aReport(48, 39, 57),
      'Bands of Bain & Company: “good” (20 to 50). Its interval reaches from “good” (20 to 50) to “excellent” (50 to 80).',
    ],
    [
      aReport(-4, -9, 2),
      'Bands of Bain & Company: below 0. Its interval reaches from below 0 to “acceptable” (0 to 20).',
    ],
    [aReport(90, 85, 97), 'Bands of Bain & Company: “world class” (above 80).'],
    [aReport(35, 31, 39, by('live_agent')), 'Bands of LiveAgent: 30 to 50.'],
    [aReport(35, 31, 39, by('own')), 'Bands of your own: 0 to 40.'],
  ])('is said with its source', (report, sentence) => {
    expect(sayBand(report, english)).toBe(sentence);
  });

  it('is said in the reader’s language', () => {
    expect(sayBand(aReport(31, 24, 38), danish)).toBe(
      'Inddelt efter Bain & Company: “godt” (20 til 50).',
    );
  });

  it.each([
    ['below the minimum of answers', aReport(31, 24, 38, { n: 29 })],
    ['of nobody', anNpsReport([], { n: 0, nps: null, interval: null })],
    ['without a scheme', aReport(31, 24, 38, by('none'))],
  ])('is not said %s', (_when, report) => expect(sayBand(report, english)).toBeNull());
});
