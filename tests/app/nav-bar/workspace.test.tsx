// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { aGroup, anNpsReport } from '../support/nps-reports.ts';
import { renderWorkspace } from '../support/render-workspace.tsx';
import { standStill } from '../support/stand-still.ts';
import { VOICE_ANSWERS } from '../support/voice-answers.ts';
import { ME, type Answers } from '../support/workspace-answers.ts';

standStill();

// Waiting for the file of a room is no part of the tests.
beforeAll(async () => {
  await import('../../../app/locations/nav-bar/voices/Voices.tsx');
  await import('../../../app/locations/nav-bar/overview/Overview.tsx');
});

const groups = [aGroup('20', { name: 'Copenhagen' }), aGroup('21', { name: 'Aarhus' })];
const answers: Answers = { ...VOICE_ANSWERS, '/reports/nps': anNpsReport(groups) };

const rooms = () => [...document.querySelectorAll('nav a')].map((link) => link.textContent);

describe('who may enter', () => {
  it('is no agent, who is told so and asks for nothing', async () => {
    const { asked } = await renderWorkspace('voices', answers, 'en-GB', 'agent');
    expect(await screen.findByText('These pages are for leads and admins')).toBeDefined();
    expect(rooms()).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('is a lead, but for the settings', async () => {
    await renderWorkspace('settings', answers);
    await waitFor(() =>
      expect(document.querySelector('nav [aria-current=page]')?.textContent).toBe('Overview'),
    );
    expect(rooms()).toEqual([
      'Overview',
      'Voices',
      'Follow-ups',
      'Breakdowns',
      'Asking well',
      'Actions',
    ]);
  });

  it('is an admin, everywhere', async () => {
    await renderWorkspace('voices', answers, 'en-GB', 'admin');
    await screen.findByText('Settings');
    expect(rooms()).toHaveLength(7);
  });
});

describe('the address', () => {
  it('that names no room leads to the first one, with its filters', async () => {
    const { asked } = await renderWorkspace('attic?group=20', answers);
    const report = () => asked.find((call) => /^\/reports\/.*group=20/.test(call));
    await waitFor(() => expect(report()).toBeDefined());
    expect(document.querySelector('nav [aria-current=page]')?.textContent).toBe('Overview');
  });

  it('keeps the filters from room to room, and not what is a room’s own', async () => {
    await renderWorkspace('voices?group=20&q=late', answers);
    const link = await screen.findByText('Breakdowns', { selector: 'nav a' });
    expect(link.getAttribute('href')).toBe('#/breakdowns?group=20');
  });
});

describe('a load that fails', () => {
  it('says why and really loads once it is tried again', async () => {
    let tries = 0;
    await renderWorkspace('voices', {
      ...answers,
      // Refused, so that nothing is tried by itself.
      '/me': () => ((tries += 1) === 1 ? undefined : ME),
    });
    await userEvent.click(await screen.findByText('Try again'));
    expect(await screen.findByRole('article', { name: 'Karen 1' })).toBeDefined();
    expect(tries).toBe(2);
  });
});

describe('a filter that is on', () => {
  it('is a chip by its name, and goes when it is pressed', async () => {
    const { place } = await renderWorkspace('voices?group=20&group=21', answers);
    const chip = await screen.findByRole('button', { name: 'Remove filter: Group: Copenhagen' });
    await userEvent.click(chip);
    expect(place()).toBe('#/voices?group=21');
    expect(screen.queryByRole('button', { name: /Copenhagen/ })).toBeNull();
    await userEvent.click(screen.getByText('Remove all'));
    expect(place()).toBe('#/voices');
  });
});
