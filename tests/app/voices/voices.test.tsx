// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { renderWorkspace } from '../support/render-workspace.tsx';
import { standStill } from '../support/stand-still.ts';
import { aVoice, aVoiceAlone, VOICE_ANSWERS } from '../support/voice-answers.ts';

standStill();

// Waiting for the file of a room is no part of the tests.
beforeAll(async () => {
  await import('../../../app/locations/nav-bar/voices/Voices.tsx');
});

const shown = (name: string) => screen.findByRole('article', { name });
const show = (place = 'voices', answers = VOICE_ANSWERS) => renderWorkspace(place, answers);

describe('an answer that the address names', () => {
  it('is shown beside the list that does not hold it, by a read of its own', async () => {
    const { asked, place } = await show(`voices?voice=${aVoice(7).id}`);
    expect(await shown('Karen 7')).toBeDefined();
    expect(screen.getByText(/not in the list/)).toBeDefined();
    expect(asked.filter((call) => call === `/responses/${aVoice(7).id}?`)).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
    expect(await shown('Karen 1')).toBeDefined();
    expect(place()).toBe('#/voices');
  });

  it('is shown also where nothing else fits', async () => {
    await show(`voices?q=nothing&voice=${aVoice(7).id}`, {
      ...VOICE_ANSWERS,
      '/responses': { items: [], next: null, reached: null },
    });
    expect(await shown('Karen 7')).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Nobody says this' })).toBeDefined();
  });

  it('is told to be gone when it is', async () => {
    await show(`voices?voice=${aVoice(9).id}`);
    expect(await screen.findByText('This answer is not here any more')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
    expect(await shown('Karen 1')).toBeDefined();
  });
});

describe('the head of the list', () => {
  it('counts each category under all filters but its own, and keeps to one by a press', async () => {
    const { asked, place } = await show('voices?category=detractor&q=late');
    const all = await screen.findByRole('button', { name: 'All 1,203' });
    expect(screen.getByRole('button', { name: /Detractors 3/, pressed: true })).toBeDefined();
    const counts = asked.find((call) => call.startsWith('/responses/counts'));
    expect(counts).toMatch(/q=late/);
    expect(counts).not.toMatch(/category|compare|basis/);
    await userEvent.click(all);
    expect(place()).toBe('#/voices?q=late');
  });

  it('says how far back was counted where that is not everything', async () => {
    const counts = {
      promoters: 9,
      passives: 9,
      detractors: 9,
      reached: '2026-11-03T10:00:00.000Z',
    };
    await show('voices', { ...VOICE_ANSWERS, '/responses/counts': counts });
    expect(await screen.findByText(/counted back to .*3 Nov/)).toBeDefined();
  });

  it('shows no filter that changes nothing here', async () => {
    await show();
    await shown('Karen 1');
    expect(screen.getByRole('button', { name: /^Period/ })).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Compared with/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Count/ })).toBeNull();
  });
});

describe('by keyboard', () => {
  it('goes through the answers, and reads one, beside the list as well', async () => {
    const { place } = await show();
    await shown('Karen 1');
    screen.getByRole('listbox').focus();
    await userEvent.keyboard('jj');
    expect(await shown('Karen 3')).toBeDefined();
    screen.getByRole('button', { name: 'Mark as read' }).focus();
    await userEvent.keyboard('k');
    expect(await shown('Karen 2')).toBeDefined();
    expect(place()).toContain(aVoice(2).id);
  });

  it('does nothing by a letter that is typed', async () => {
    const { asked, place } = await show();
    await shown('Karen 1');
    const before = asked.filter((call) => !call.includes('q=')).length;
    await userEvent.type(screen.getByRole('searchbox'), 'jkori');
    await waitFor(() => expect(place()).toBe('#/voices?q=jkori'));
    expect(screen.getByRole('article', { name: 'Karen 1' })).toBeDefined();
    expect(asked.filter((call) => !call.includes('q=')).length).toBe(before);
  });

  it('tells which keys there are', async () => {
    await show();
    expect(await screen.findByText(/j next, k previous, o open ticket, r read/)).toBeDefined();
  });
});

describe('answers worth a second look', () => {
  it('are asked for, and say why', async () => {
    const { asked } = await show('voices?show=doubtful', {
      ...VOICE_ANSWERS,
      '/responses': {
        items: [aVoice(1, { doubts: ['unconfirmed', 'fast'] })],
        next: null,
        reached: null,
      },
    });
    expect(await screen.findByText(/never sent with the button/)).toBeDefined();
    expect(screen.getByText(/within ten seconds of the mail/)).toBeDefined();
    expect(asked.find((call) => call.startsWith('/responses?'))).toMatch(/doubtful=yes&ignored=no/);
  });
});

describe('sharing an answer', () => {
  const TARGETS = {
    channels: [
      { to: 'channel:0123456789abcdef', type: 'slack', name: 'hooks.slack.com' },
      { to: 'channel:fedcba9876543210', type: 'email', name: 'room@leads.example' },
    ],
    colleagues: [{ to: 'agent:30', name: 'Otto Berg' }],
  };
  const shares = `/responses/${aVoice(1).id}/shares`;
  const share = {
    id: '00000000-0000-4000-8000-000000000099',
    at: '2026-11-24T10:00:00.000Z',
    to: 'Otto Berg',
    note: 'Please call',
    status: 'waiting' as const,
    by: { id: '9', name: 'Ingrid Dahl' },
  };

  it('asks with whom, and says on record who shared it', async () => {
    const { bodies } = await show('voices', {
      ...VOICE_ANSWERS,
      '/share-targets': TARGETS,
      [shares]: aVoiceAlone(1, { shares: [share] }),
    });
    await shown('Karen 1');
    await userEvent.click(screen.getByText('Share…'));
    const receiver = await screen.findByLabelText('With whom');
    expect([...receiver.querySelectorAll('option')].map(({ text }) => text)).toEqual([
      'Choose …',
      'Slack (hooks.slack.com)',
      'Mail to room@leads.example',
      'Otto Berg',
    ]);
    await userEvent.click(screen.getByText('Share', { selector: 'button' }));
    expect(screen.getByText('Choose whom to share it with.')).toBeDefined();
    await userEvent.selectOptions(receiver, 'agent:30');
    await userEvent.type(screen.getByLabelText(/A word with it/), 'Please call');
    await userEvent.click(screen.getByText('Share', { selector: 'button' }));
    expect(await screen.findByText(/Shared with Otto Berg by Ingrid Dahl/)).toBeDefined();
    expect(bodies[shares]).toMatchObject([{ to: 'agent:30', note: 'Please call' }]);
  });

  it('stays open with the reason when it is refused, and asks for the same once more', async () => {
    const { bodies } = await show('voices', { ...VOICE_ANSWERS, '/share-targets': TARGETS });
    await shown('Karen 1');
    await userEvent.click(screen.getByText('Share…'));
    await userEvent.selectOptions(await screen.findByLabelText('With whom'), 'agent:30');
    const confirm = screen.getByText('Share', { selector: 'button' });
    await userEvent.click(confirm);
    expect(await screen.findByText('nothing answers here')).toBeDefined();
    await userEvent.click(confirm);
    await waitFor(() => expect(bodies[shares]).toHaveLength(2));
    const [first, second] = bodies[shares] as { id: string }[];
    expect(first?.id).toBe(second?.id);
  });
});

describe('taking answers away', () => {
  it('asks for a file with the filters of the list, and saves it', async () => {
    const saved: string[] = [];
    const { asked } = await show('voices?category=detractor', {
      ...VOICE_ANSWERS,
      '/responses.csv': 'id,score',
    });
    await shown('Karen 1');
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:1' }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLElement) {
      saved.push((this as HTMLAnchorElement).download);
    });
    await userEvent.click(screen.getByRole('button', { name: 'Export' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'CSV for Excel' }));
    await waitFor(() => expect(saved).toEqual(['responses.csv']));
    const call = asked.find((each) => each.startsWith('/responses.csv'));
    expect(call).toMatch(/category=detractor/);
    expect(call).toMatch(/comment=with/);
    expect(call).toMatch(/bom=yes/);
  });

  it('says why it could not', async () => {
    await show();
    await shown('Karen 1');
    await userEvent.click(screen.getByRole('button', { name: 'Export' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'CSV' }));
    expect(await screen.findByText('nothing answers here')).toBeDefined();
  });
});

it('keeps what was done to an answer that is alone', async () => {
  const ignored = {
    at: '2026-11-20T10:00:00.000Z',
    by: { id: '9', name: 'Ingrid' },
    reason: 'A test',
  };
  await show(`voices?voice=${aVoice(7).id}`, {
    ...VOICE_ANSWERS,
    [`/responses/${aVoice(7).id}`]: aVoiceAlone(7, { ignored }),
  });
  expect(await screen.findByText(/Ignored by Ingrid/)).toBeDefined();
});
