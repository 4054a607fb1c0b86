import { IconButton } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { Muted } from '../../components/Muted.tsx';
import { useLanguage } from '../../language/use-language.ts';
import type { TicketState } from './use-ticket-view.ts';

const Row = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.xs};
  padding: ${({ theme }) => theme.space.xs} 0;
  border-top: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
`;

const Note = styled(Muted)<{ $isWarning: boolean }>`
  ${({ theme, $isWarning }) =>
    $isWarning && `color: ${getColor({ theme, variable: 'foreground.warning' })};`}
`;

type Props = { state: TicketState; onRefresh: () => void };

/** Tells how old the shown data is, and when it could not be refreshed. */
export function Freshness({ state, onRefresh }: Props) {
  const { t, formats } = useLanguage();
  const { asOf, failure, isLoading } = state;
  if (asOf === null) return null;
  const time = formats.time(asOf);
  return (
    <Row>
      <Note role="status" $isWarning={failure !== null}>
        {failure === null && t('freshness.asOf', { time })}
        {failure?.kind === 'expired' && t('freshness.expired', { time })}
        {failure?.kind === 'offline' && t('freshness.offline', { time })}
        {failure !== null &&
          failure.kind !== 'expired' &&
          failure.kind !== 'offline' &&
          t('freshness.stale', { time })}
      </Note>
      {failure?.kind !== 'expired' && (
        <IconButton
          size="small"
          aria-label={t('freshness.refresh')}
          aria-busy={isLoading}
          onClick={onRefresh}
        >
          <svg
            width="16"
            height="16"
            viewBox="0 0 16 16"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
            strokeLinejoin="round"
            aria-hidden="true"
          >
            <path d="M13.5 8a5.5 5.5 0 1 1-1.6-3.9L13.5 5.7M13.5 2.2v3.5H10" />
          </svg>
        </IconButton>
      )}
    </Row>
  );
}
