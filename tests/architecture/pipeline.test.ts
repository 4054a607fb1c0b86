import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handoffs } from '../../backend/handoffs.ts';
import { createPipeline, type PipelineDeps } from '../../backend/pipeline.ts';
import { PROJECT_ROOT } from './support/read-sources.ts';

// Nothing runs here: the steps only keep what they are given.
const deps: Partial<PipelineDeps> = { appFolder: '.', requireCaller: (_req, _res, next) => next() };
const { hooks, routes, jobs } = createPipeline(deps as PipelineDeps);
const all = Object.values(handoffs);

describe('the pipeline', () => {
  it('has exactly one job for every hand-off, and no other', () => {
    const done = jobs.map(({ handoff }) => handoff.name);
    expect(done.toSorted()).toEqual(all.map(({ name }) => name).toSorted());
  });

  it('ties each job to the hand-off that is sent', () => {
    for (const { handoff } of jobs) expect(all).toContain(handoff);
  });

  it('has routes', () => {
    expect(hooks.length).toBeGreaterThan(0);
    expect(routes.length).toBeGreaterThan(0);
  });
});

describe('hand-offs', () => {
  it('have names of their own, which say what to do', () => {
    const names = all.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/);
  });

  it('are called in code what they are called in the database', () => {
    for (const [key, { name }] of Object.entries(handoffs)) {
      expect(name).toBe(key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    }
  });

  it('go to the queue of the step that does them', () => {
    const steps = readdirSync(join(PROJECT_ROOT, 'backend'));
    for (const { queue } of all) expect(steps).toContain(queue);
  });
});
