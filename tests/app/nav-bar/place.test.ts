import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPlaces } from '../../../app/locations/nav-bar/place/create-places.ts';
import {
  hashOf,
  pathInRoute,
  pathOf,
  placeInHash,
  placeInPath,
  slugOf,
} from '../../../app/locations/nav-bar/place/place.ts';
import { createFakeZaf } from '../support/fake-zaf.ts';

const search = new URLSearchParams({ period: '90', tag: 'a/b&c=50%' }).toString();
const PLACES = [
  { room: 'overview', search: '' },
  { room: 'voices', search: 'period=90&group=360' },
  { room: 'overview', search },
];

describe('a place', () => {
  it.each(PLACES)('comes back from the address: %j', (place) => {
    expect(placeInHash(hashOf(place))).toEqual(place);
  });

  it.each(PLACES)('comes back from Zendesk’s address: %j', (place) => {
    const path = pathOf(place);
    expect(placeInPath(path)).toEqual(place);
    // Zendesk's own router may take the escapes off.
    expect(placeInPath(decodeURIComponent(path))).toEqual(place);
  });

  it.each(['', '#', '#/', '?'])('is the way in when the address says "%s"', (hash) => {
    expect(placeInHash(hash)).toEqual({ room: '', search: '' });
  });
});

describe('what Zendesk says of a route', () => {
  it.each([
    [undefined, null],
    [{}, null],
    ['overview/period=7', 'overview/period=7'],
    [{ appName: 'aftercare', appRoute: '', appParams: [] }, ''],
    [{ appRoute: 'overview' }, 'overview'],
    [{ appRoute: 'overview', appParams: ['period=7'] }, 'overview/period=7'],
    [{ appRoute: 'overview', appParams: 'period=7' }, 'overview/period=7'],
    [{ appPath: 'overview/period=7' }, 'overview/period=7'],
    [{ appRoute: 'overview', appParams: { a: 1 } }, 'overview'],
  ])('%j is the path %j', (data, path) => {
    expect(pathInRoute(data)).toBe(path);
  });

  it.each([
    ['Aftercare', 'aftercare'],
    ['Our aftercare_app', 'our-aftercare-app'],
    ['ourApp', 'our-app'],
  ])('calls the app %s by %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe('the way through the rooms', () => {
  beforeEach(() => window.history.replaceState(null, '', '/zaf/nav_bar?origin=x'));

  it('starts where the address leads, and keeps it up to date', () => {
    window.history.replaceState(null, '', '/zaf/nav_bar?origin=x#/voices?period=7');
    const places = createPlaces(null);
    expect(places.current()).toEqual({ room: 'voices', search: 'period=7' });
    const listener = vi.fn();
    places.subscribe(listener);
    places.go({ room: 'overview', search: '' });
    expect(window.location.href).toContain('/zaf/nav_bar?origin=x#/overview');
    places.go({ room: 'overview', search: '' });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('follows the back button of the browser', () => {
    const places = createPlaces(null);
    places.subscribe(() => undefined);
    places.go({ room: 'voices', search: '' });
    window.history.replaceState(null, '', '#/overview');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(places.current().room).toBe('overview');
  });

  it('leaves steps to a host that has named a route, and follows it', async () => {
    const zaf = createFakeZaf();
    zaf.namedRoute = { appRoute: 'voices', appParams: ['period=7'] };
    const places = createPlaces(zaf);
    places.subscribe(() => undefined);
    expect(places.current()).toEqual({ room: 'voices', search: 'period=7' });
    const before = window.history.length;
    places.go({ room: 'overview', search: 'period=90' });
    await vi.waitFor(() => expect(zaf.openedRoutes).toEqual([['aftercare', 'overview/period=90']]));
    expect(window.history.length).toBe(before);
    zaf.send('app.route.changed', { appRoute: 'voices', appParams: ['period=7'] });
    expect(places.current()).toEqual({ room: 'voices', search: 'period=7' });
    expect(window.location.hash).toBe('#/voices?period=7');
  });

  it('hears of a route that the host named when nobody listened yet', () => {
    const zaf = createFakeZaf();
    const places = createPlaces(zaf);
    zaf.namedRoute = { appRoute: 'voices' };
    places.subscribe(() => undefined);
    expect(places.current().room).toBe('voices');
  });

  it('is not led back by news of a step that was followed by another', async () => {
    const zaf = createFakeZaf();
    zaf.namedRoute = { appRoute: '' };
    const places = createPlaces(zaf);
    places.subscribe(() => undefined);
    places.go({ room: 'voices', search: '' });
    places.go({ room: 'overview', search: '' });
    await vi.waitFor(() => expect(zaf.openedRoutes).toHaveLength(2));
    zaf.send('app.route.changed', { appRoute: 'voices' });
    expect(places.current().room).toBe('overview');
  });

  it('goes in the frame where the host cannot', async () => {
    const zaf = createFakeZaf();
    zaf.namedRoute = { appRoute: '' };
    zaf.openRoute = async () => await Promise.reject(new Error('no'));
    const places = createPlaces(zaf);
    const before = window.history.length;
    places.go({ room: 'voices', search: '' });
    expect(places.current().room).toBe('voices');
    await vi.waitFor(() => expect(window.history.length).toBe(before + 1));
  });

  it('gives a link for others', async () => {
    const places = createPlaces(createFakeZaf());
    places.go({ room: 'overview', search: 'period=7' });
    expect(await places.link()).toBe(
      'https://acme.zendesk.com/agent/apps/aftercare/overview/period=7',
    );
    expect(await createPlaces(null).link()).toBeNull();
  });
});
