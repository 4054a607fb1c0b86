import type { ComponentType } from 'react';
import type { AppLocation } from '../../shared/contracts/app-page.ts';
import type { LocationProps } from './location.types.ts';

type Screen = { default: ComponentType<LocationProps> };

/** Which screen is shown where; each is a file of its own that only its place loads. */
const SCREENS: Readonly<Record<AppLocation, () => Promise<Screen>>> = {
  ticket_sidebar: async () => {
    const { TicketSidebar } = await import('./ticket-sidebar/TicketSidebar.tsx');
    return { default: TicketSidebar };
  },
  nav_bar: async () => {
    const { NavBar } = await import('./nav-bar/NavBar.tsx');
    return { default: NavBar };
  },
};

/** Loads the screen of a location. */
export async function loadLocation(location: AppLocation): Promise<Screen> {
  return await SCREENS[location]();
}
