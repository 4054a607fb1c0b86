import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { listChanges } from '../model/list-changes.ts';
import { tellChanges } from '../model/say-change.ts';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
`;

const Where = styled.span`
  display: block;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  overflow-wrap: anywhere;
`;

const What = styled.span`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  overflow-wrap: anywhere;
`;

/** What differs between two settings, in words. */
export function ChangeList({ before, after }: { before: unknown; after: unknown }) {
  const { t, locale } = useSettingsWords();
  const { choices } = useSettingsRoom();
  const changes = listChanges(before, after);
  const told = tellChanges(changes, { before, after }, { t, locale, choices });
  if (told.length === 0) return <p>{t('changes.none')}</p>;
  return (
    <List>
      {told.map(({ path, where, what }, index) => (
        <li key={`${path} ${index}`}>
          <Where>{where}</Where>
          <What>{what}</What>
        </li>
      ))}
    </List>
  );
}
