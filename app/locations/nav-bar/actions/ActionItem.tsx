import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import type { Action } from '../../../../shared/contracts/actions.ts';
import { Muted } from '../../../components/Muted.tsx';
import { Pill } from '../../../components/Pill.tsx';
import type { Day } from '../filters/calendar.ts';
import { useWords } from '../words/use-words.ts';
import { useAttributes } from '../attributes/use-attributes.ts';
import { sayAbout, sayDates } from './say-action.ts';

const Item = styled.li`
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: ${({ theme }) => theme.space.xxs} ${({ theme }) => theme.space.sm};
  padding: ${({ theme }) => theme.space.sm} 0;
  border-top: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};

  @media (max-width: 560px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

const Name = styled.h2`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  font-size: ${({ theme }) => theme.fontSizes.md};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  overflow-wrap: anywhere;
`;

const Note = styled.p`
  margin-top: ${({ theme }) => theme.space.xxs};
  white-space: pre-line;
  overflow-wrap: anywhere;
`;

const Ways = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: start;
  gap: ${({ theme }) => theme.space.xxs};
`;

type Props = {
  action: Action;
  today: Day;
  isBusy: boolean;
  /** What came of it. */
  children: ReactNode;
  onChange: () => void;
  onEnd: () => void;
  onRemove: () => void;
};

/** One action: what, when, for whom, and what can be done with it. */
export function ActionItem(props: Props) {
  const { action, today, isBusy, children, onChange, onEnd, onRemove } = props;
  const words = useWords();
  const { t } = words;
  const { title, note, from, until } = action;
  const goesOn = from <= today && (until === null || until >= today);
  const about = sayAbout(action, words, useAttributes().nameOf);
  // Several rows have the same buttons: each says whose it is.
  const named = (text: string) => ({ 'aria-label': `${text}: ${title}`, children: text });
  return (
    <Item>
      <div>
        <Name>
          {title}
          {goesOn && <Pill $tone="primary">{t('actions.goesOn')}</Pill>}
        </Name>
        <Muted>
          {sayDates(action, words)} ·{' '}
          {about.length === 0 ? t('actions.aboutAll') : about.join(' · ')}
        </Muted>
        {note !== null && <Note>{note}</Note>}
        {children}
      </div>
      <Ways>
        <Button size="small" isBasic {...named(t('actions.change'))} onClick={onChange} />
        {goesOn && until === null && (
          <Button
            size="small"
            isBasic
            disabled={isBusy}
            {...named(t('actions.end'))}
            onClick={onEnd}
          />
        )}
        <Button size="small" isBasic isDanger {...named(t('actions.remove'))} onClick={onRemove} />
      </Ways>
    </Item>
  );
}
