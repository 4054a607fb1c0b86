import { describe, expect, it } from 'vitest';
import {
  flowsQuerySchema,
  flowsSchema,
  type FlowsQuery,
} from '../../../../shared/contracts/flows.ts';
import { funnelSchema } from '../../../../shared/contracts/funnel.ts';
import {
  gainsQuerySchema,
  gainsSchema,
  type GainsQuery,
} from '../../../../shared/contracts/gains.ts';
import { representativenessSchema } from '../../../../shared/contracts/representativeness.ts';
import {
  sampleSizeQuerySchema,
  sampleSizeSchema,
  type SampleSizeQuery,
} from '../../../../shared/contracts/sample-size.ts';
import { selectionSchema } from '../../../../shared/contracts/selection.ts';
import { sendingTimesSchema } from '../../../../shared/contracts/sending-times.ts';
import { solveQuerySchema, type SolveQuery } from '../../../../shared/contracts/solve-query.ts';
import * as examples from '../../../support/report-examples.ts';

describe('the example of a report', () => {
  it.each([
    ['flows', flowsSchema, examples.FLOWS],
    ['gains', gainsSchema, examples.GAINS],
    ['the funnel', funnelSchema, examples.FUNNEL],
    ['representativeness', representativenessSchema, examples.REPRESENTATIVENESS],
    ['selection', selectionSchema, examples.SELECTION],
    ['the sample size', sampleSizeSchema, examples.SAMPLE_SIZE],
    ['sending times', sendingTimesSchema, examples.SENDING_TIMES],
  ])('on %s is what its contract says, and nothing else', (_name, schema, example) => {
    expect(schema.parse(example)).toEqual(example);
  });
});

describe('the query of a report', () => {
  const given = { from: '2026-10-01', basis: 'customers', brand: ['10'] } as const;

  it('takes period and filters as every report does', () => {
    const flows: FlowsQuery = flowsQuerySchema.parse({ ...given });
    const gains: GainsQuery = gainsQuerySchema.parse({ ...given });
    const solves: SolveQuery = solveQuerySchema.parse({ ...given });
    for (const query of [flows, gains, solves]) expect(query).toMatchObject(given);
  });

  it.each([flowsQuerySchema, gainsQuerySchema, solveQuerySchema, sampleSizeQuerySchema])(
    'refuses a category where it says nothing',
    (schema) => {
      expect(schema.safeParse({ category: 'promoter' }).success).toBe(false);
    },
  );

  it('reads a margin in points, five unless said', () => {
    const query: SampleSizeQuery = sampleSizeQuerySchema.parse({});
    expect(query.margin).toBe(5);
    expect(sampleSizeQuerySchema.parse({ margin: '2.5' }).margin).toBe(2.5);
  });

  it.each(['', '0', '51', 'few', '-5'])('refuses a margin of "%s"', (margin) => {
    expect(sampleSizeQuerySchema.safeParse({ margin }).success).toBe(false);
  });
});
