import type { Me } from '../../../shared/contracts/me.ts';
import type { WorkspaceMessages } from '../../../shared/messages/en/workspace.ts';
import type { Role } from '../../../shared/vocabulary.ts';
import type { Api } from '../../api/create-api.ts';
import type { ReportFilters } from '../../api/report-search.ts';
import type { FetchedComponent } from '../../components/fetched-component.ts';
import type { Filters } from './filters/filters.ts';
import type { Step } from './place/create-places.ts';

/** What a room is called in the address, and by its words. */
export type RoomKey = Exclude<keyof WorkspaceMessages['rooms'], 'label'>;

/** What every room gets. */
export type RoomProps = {
  api: Api;
  me: Me;
  /** What all rooms look at; what is chosen anew goes into the address. */
  filters: Filters;
  setFilters: (change: Partial<Filters>) => void;
  /** The same as the API's reports take it; part of every query's key. */
  query: ReportFilters;
  /** What of the address is this room's own: all that makes another view of it. */
  state: URLSearchParams;
  /**
   * Changes the room's own part of the address; `null` takes a name away.
   *
   * A step can be gone back with the browser's button, unless it is to `replace` the last one.
   */
  setState: (change: Readonly<Record<string, string | null>>, step?: Step) => void;
  /** Leads to another room under the same filters. */
  goTo: (room: RoomKey, state?: Readonly<Record<string, string>>) => void;
};

/** A room of the workspace. */
export type Room = {
  key: RoomKey;
  /** Who may enter, and everybody above them. */
  least: Role;
  /**
   * The bar of filters above it: `answers` chooses which ones, `reports` also how they are counted
   * and what they are compared with.
   */
  bar: 'none' | 'answers' | 'reports';
  Room: FetchedComponent<RoomProps>;
};
