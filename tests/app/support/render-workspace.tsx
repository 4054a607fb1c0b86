import { configure, render } from '@testing-library/react';
import { vi } from 'vitest';
import { createApi } from '../../../app/api/create-api.ts';
import { App } from '../../../app/App.tsx';
import type { Role } from '../../../shared/vocabulary.ts';
import { loadLanguage } from '../../../app/language/load-language.ts';
import { NavBar } from '../../../app/locations/nav-bar/NavBar.tsx';
import type { ZafConnection } from '../../../app/zaf/connect-zaf.ts';
import { aProblem } from './fake-backend.ts';
import { createFakeZaf } from './fake-zaf.ts';
import { inDays } from './ticket-views.ts';
import { ME, USUAL_ANSWERS, type Answers } from './workspace-answers.ts';

// The first room is loaded and compiled while its test waits.
configure({ asyncUtilTimeout: 45_000 });

/** What was asked to be changed. */
type Sent = { method: string; path: string; body: unknown };

/**
 * Renders the leads' workspace at a place such as `breakdowns?by=brand`; tells what was asked, and
 * what was sent to be changed. What a change answers stands behind its method and path.
 */
export async function renderWorkspace(
  place: string,
  answers: Answers,
  locale = 'en-GB',
  role: Role = 'lead',
) {
  window.history.replaceState(null, '', `/#/${place}`);
  const asked: string[] = [];
  const bodies: Record<string, unknown[]> = {};
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const { pathname, searchParams } = new URL(address, 'https://aftercare.example');
    const path = pathname.replace('/api/v1', '');
    const { method = 'GET' } = init;
    const given: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null;
    if (given !== null) (bodies[path] ??= []).push(given);
    if (method !== 'GET') sent.push({ method, path, body: given });
    asked.push(`${path}?${searchParams.toString()}`);
    const own = answers[`${method} ${path}`] ?? answers[path] ?? USUAL_ANSWERS[path];
    const answer = path in answers || path !== '/me' ? own : { ...ME, role };
    const body: unknown = typeof answer === 'function' ? answer(searchParams) : answer;
    if (body instanceof Error) throw body;
    if (body === undefined) return await problem();
    return await Promise.resolve(new Response(JSON.stringify(body)));
  });
  const zaf = createFakeZaf();
  const connected: ZafConnection = { state: 'connected', origin: zaf.origin, zaf };
  const page = {
    location: 'nav_bar',
    session: 'a-session',
    expiresAt: inDays(1),
    role,
    locale,
    ticketId: null,
  } as const;
  const rendered = render(
    <App
      language={await loadLanguage(locale)}
      host={connected}
      connection={Promise.resolve(connected)}
      screen={{ page, api: createApi(page), Location: NavBar }}
    />,
  );
  return { ...rendered, asked, bodies, sent, place: () => window.location.hash };
}

async function problem(): Promise<Response> {
  const { status, body } = aProblem(404, 'nothing answers here', 'not_found');
  return await Promise.resolve(new Response(JSON.stringify(body), { status }));
}
