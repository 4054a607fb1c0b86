import type { ComponentType } from 'react';
import type { AppLocation } from '../../shared/contracts/app-page.ts';
import type { LocationProps } from './location.types.ts';

type Screen = ComponentType<LocationProps>;

/** Which screen is shown where; each is a file of its own that only its place loads. */
const SCREENS: Readonly<Record<AppLocation, () => Promise<Screen>>> = {
  ticket_sidebar: async () => {
    return (await import('./ticket-sidebar/TicketSidebar.tsx')).TicketSidebar;
  },
  nav_bar: async () => {
    return (await import('./nav-bar/NavBar.tsx')).NavBar;
  },
};

/** Loads the screen of a location. */
export async function loadLocation(location: AppLocation): Promise<Screen> {
  return await SCREENS[location]();
}
