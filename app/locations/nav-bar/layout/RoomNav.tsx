import { focusStyles, getColor } from '@zendeskgarden/react-theming';
import type { MouseEvent } from 'react';
import styled from 'styled-components';
import { hashOf, type Place } from '../place/place.ts';
import type { Room, RoomKey } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';

const Bar = styled.nav`
  padding: 0 ${({ theme }) => theme.space.base * 6}px;
  border-bottom: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.default' })};

  @media (max-width: 800px) {
    padding: 0 ${({ theme }) => theme.space.base * 4}px;
  }
`;

const List = styled.ul`
  display: flex;
  gap: ${({ theme }) => theme.space.base * 6}px;
  max-width: 1712px;
  margin: 0 auto;
  overflow-x: auto;
`;

const Link = styled.a`
  display: block;
  padding: ${({ theme }) => theme.space.base * 3}px ${({ theme }) => theme.space.base}px
    ${({ theme }) => theme.space.base * 2}px;
  border-bottom: ${({ theme }) => theme.borderWidths.md} solid transparent;
  border-radius: ${({ theme }) => theme.borderRadii.sm};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
  text-decoration: none;
  white-space: nowrap;

  &:hover {
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.primary' })};
  }

  &[aria-current='page'] {
    border-bottom-color: ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
    border-radius: 0;
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.primary' })};
  }

  ${({ theme }) => focusStyles({ theme, inset: true })}
`;

type Props = {
  rooms: readonly Room[];
  current: RoomKey;
  placeOf: (room: RoomKey) => Place;
  onGo: (place: Place) => void;
};

/** The way between the rooms; filters go along. */
export function RoomNav({ rooms, current, placeOf, onGo }: Props) {
  const { t } = useWords();
  const handleClick = (event: MouseEvent, place: Place): void => {
    event.preventDefault();
    onGo(place);
  };
  return (
    <Bar aria-label={t('rooms.label')}>
      <List>
        {rooms.map(({ key }) => (
          <li key={key}>
            <Link
              href={hashOf(placeOf(key))}
              aria-current={key === current ? 'page' : undefined}
              onClick={(event) => handleClick(event, placeOf(key))}
            >
              {t(`rooms.${key}`)}
            </Link>
          </li>
        ))}
      </List>
    </Bar>
  );
}
