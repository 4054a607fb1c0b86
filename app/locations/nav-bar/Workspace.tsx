import { useQuery } from '@tanstack/react-query';
import { getColor } from '@zendeskgarden/react-theming';
import { Suspense, useEffect, useMemo } from 'react';
import styled from 'styled-components';
import type { Role } from '../../../shared/vocabulary.ts';
import type { Api } from '../../api/create-api.ts';
import { getMe } from '../../api/get-me.ts';
import { TicketFields } from './attributes/TicketFields.tsx';
import { Loaded } from './data/Loaded.tsx';
import { FilterBar } from './filters/FilterBar.tsx';
import { queryOf, readFilters, stateIn, writeFilters, type Filters } from './filters/filters.ts';
import { Page } from './layout/Page.tsx';
import { RoomBoundary } from './layout/RoomBoundary.tsx';
import { RoomNav } from './layout/RoomNav.tsx';
import { RoomSkeleton } from './layout/RoomSkeleton.tsx';
import { WithFilterNames } from './pictures/WithFilterNames.tsx';
import { usePlace } from './place/use-place.ts';
import type { RoomProps } from './room.types.ts';
import { roomsFor } from './rooms.ts';
import { SavedViews } from './views/SavedViews.tsx';

const Bars = styled.header`
  position: sticky;
  top: 0;
  z-index: 2;
  background: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
`;

type Props = { api: Api; role: Role };

/** All rooms, the way between them, and the filters above them; the address holds the state. */
export function Workspace({ api, role }: Props) {
  const me = useQuery({ queryKey: ['me'], queryFn: async () => await getMe(api) });
  const { place, places, isSettled } = usePlace();
  const rooms = roomsFor(role);
  const room = rooms.find(({ key }) => key === place.room) ?? rooms[0];
  useEffect(() => {
    // Beside the first answer, not after it.
    if (isSettled) room.Room.fetch();
  }, [room, isSettled]);
  const search = useMemo(() => new URLSearchParams(place.search), [place.search]);
  const filters = useMemo(() => readFilters(search), [search]);
  const state = useMemo(() => stateIn(search), [search]);

  const setFilters = (change: Partial<Filters>): void => {
    const changed = writeFilters({ ...filters, ...change }, search);
    places.go({ room: room.key, search: changed.toString() });
  };
  const setState: RoomProps['setState'] = (change, step) => {
    const changed = new URLSearchParams(state);
    for (const [name, value] of Object.entries(change)) {
      if (value === null) changed.delete(name);
      else changed.set(name, value);
    }
    places.go({ room: room.key, search: writeFilters(filters, changed).toString() }, step);
  };
  const placeOf = (key: string, own: Readonly<Record<string, string>> = {}) => ({
    room: key,
    search: writeFilters(filters, new URLSearchParams(own)).toString(),
  });
  return (
    <TicketFields api={api}>
      <Bars>
        <RoomNav
          rooms={rooms}
          current={room.key}
          placeOf={placeOf}
          onGo={(next) => places.go(next)}
        />
        {room.bar !== 'none' && me.data !== undefined && (
          <FilterBar
            api={api}
            today={me.data.today}
            filters={filters}
            isOfReports={room.bar === 'reports'}
            onChange={setFilters}
            link={places.link}
          >
            <SavedViews api={api} place={place} onGo={(next) => places.go(next)} />
          </FilterBar>
        )}
      </Bars>
      <Page>
        <RoomBoundary key={room.key} onRetry={room.Room.again}>
          <Loaded query={me} height={480}>
            {(known) =>
              !isSettled ? (
                <RoomSkeleton />
              ) : (
                <Suspense fallback={<RoomSkeleton />}>
                  <WithFilterNames api={api} today={known.today} filters={filters}>
                    <room.Room
                      api={api}
                      me={known}
                      filters={filters}
                      setFilters={setFilters}
                      query={queryOf(filters, known.today)}
                      state={state}
                      setState={setState}
                      goTo={(key, own) => places.go(placeOf(key, own))}
                    />
                  </WithFilterNames>
                </Suspense>
              )
            }
          </Loaded>
        </RoomBoundary>
      </Page>
    </TicketFields>
  );
}
