import { focusStyles, getColor } from '@zendeskgarden/react-theming';
import { useFormContext, useWatch } from 'react-hook-form';
import styled from 'styled-components';
import type { Settings } from '../../../../shared/settings.ts';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { cleanDraft } from './model/clean-draft.ts';
import { listChanges } from './model/list-changes.ts';
import { placeOf, SETTINGS_SECTIONS } from './model/sections.ts';
import { useSettingsRoom } from './settings-context.ts';
import { useSettingsWords } from './settings-words.ts';

const Nav = styled.nav`
  position: sticky;
  top: ${({ theme }) => theme.space.base * 16}px;

  @media (max-width: 860px) {
    position: static;
  }
`;

const List = styled.ul`
  display: grid;
  gap: 2px;

  @media (max-width: 860px) {
    display: flex;
    flex-wrap: wrap;
  }
`;

const Entry = styled.button`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  width: 100%;
  padding: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.sm};
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: none;
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
  }

  &[aria-current] {
    background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.primary' })};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  ${({ theme }) => focusStyles({ theme })}
`;

const Mark = styled.span`
  width: 8px;
  height: 8px;
  border-radius: 50%;
  background: ${({ theme }) => getColor({ theme, variable: 'foreground.warning' })};
`;

/** The parts of the settings; those with something unsaved are marked. */
export function SectionNav() {
  const { t } = useSettingsWords();
  const { place, base, goTo } = useSettingsRoom();
  const { control } = useFormContext<Settings>();
  const draft = cleanDraft(useWatch({ control }) as Settings);
  const changed = new Set(
    listChanges(base.settings, draft).map(({ path }) => placeOf(path).section),
  );
  return (
    <Nav aria-label={t('parts')}>
      <List>
        {SETTINGS_SECTIONS.map((section) => (
          <li key={section}>
            <Entry
              type="button"
              {...(section === place.section && { 'aria-current': 'page' as const })}
              onClick={() => goTo({ section, item: null })}
            >
              {t(`sections.${section}.name`)}
              {changed.has(section) && (
                <>
                  <Mark aria-hidden="true" />
                  <VisuallyHidden>{t('changed')}</VisuallyHidden>
                </>
              )}
            </Entry>
          </li>
        ))}
      </List>
    </Nav>
  );
}
