import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { ResponseItem } from '../../../../shared/contracts/responses.ts';
import { Pill } from '../../../components/Pill.tsx';
import { ScoreBadge } from '../../../components/ScoreBadge.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { useLanguage } from '../../../language/use-language.ts';
import { TwoLines } from '../layout/TwoLines.tsx';
import { useWords } from '../words/use-words.ts';

/** Every row is as high, so that none has to be measured. */
export const ROW_HEIGHT = 92;

const Row = styled.div<{ $isIgnored: boolean }>`
  display: grid;
  grid-template-columns: auto 1fr auto;
  align-content: center;
  gap: 2px ${({ theme }) => theme.space.sm};
  height: 100%;
  padding: 0 ${({ theme }) => theme.space.md};
  text-decoration: ${({ $isIgnored }) => ($isIgnored ? 'line-through' : 'none')};
`;

const Name = styled.span<{ $isUnread: boolean }>`
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  font-weight: ${({ theme, $isUnread }) =>
    $isUnread ? theme.fontWeights.semibold : theme.fontWeights.regular};
`;

const Day = styled.time`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

const Dot = styled.span`
  display: inline-block;
  width: 8px;
  height: 8px;
  margin-right: 6px;
  border-radius: 50%;
  background: ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
`;

type Props = { item: ResponseItem };

/** One answer in the list. */
export function VoiceRow({ item }: Props) {
  const { t } = useWords();
  const { formats } = useLanguage();
  const text = item.comment ?? item.improve;
  return (
    <Row $isIgnored={item.ignored !== null}>
      <ScoreBadge score={item.score} category={item.category} />
      <Name $isUnread={item.read === null}>
        {item.read === null && (
          <Dot>
            <VisuallyHidden>{t('voices.unread')}</VisuallyHidden>
          </Dot>
        )}
        {item.customer.name ?? t('voices.nobody')}
      </Name>
      <span>
        {item.ignored !== null && <Pill $tone="neutral">{t('voices.ignored')}</Pill>}{' '}
        <Day dateTime={item.submittedAt}>{formats.day(item.submittedAt)}</Day>
      </span>
      <TwoLines $isSubtle={text === null || item.ignored !== null}>
        {text ?? t('voices.noComment')}
      </TwoLines>
    </Row>
  );
}
