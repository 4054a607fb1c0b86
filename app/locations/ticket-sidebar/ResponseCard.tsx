import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import { CATEGORY_COLOURS } from '../../components/category-colours.ts';
import { ExpandableText } from '../../components/ExpandableText.tsx';
import { Muted } from '../../components/Muted.tsx';
import { ScoreBadge } from '../../components/ScoreBadge.tsx';
import { useLanguage } from '../../language/use-language.ts';

const COMMENT_LINES = 6;

type Response = NonNullable<TicketView['response']>;

/* Belongs to the status above it: one glance, one block. */
const Box = styled.section`
  padding-bottom: ${({ theme }) => theme.space.base * 4}px;
`;

const Row = styled.div`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.sm};
`;

const CategoryName = styled.p<{ $category: Response['category'] }>`
  color: ${({ theme, $category }) =>
    getColor({ theme, variable: CATEGORY_COLOURS[$category].foreground })};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Comment = styled.blockquote`
  margin-top: ${({ theme }) => theme.space.sm};
  padding-left: ${({ theme }) => theme.space.sm};
  border-left: ${({ theme }) => theme.borders.md}
    ${({ theme }) => getColor({ theme, variable: 'border.default' })};
`;

type Props = { response: Response; now: number };

/** What the customer answered about this ticket. */
export function ResponseCard({ response, now }: Props) {
  const { t, formats } = useLanguage();
  const { score, category, comment, submittedAt } = response;
  return (
    <Box aria-label={t('response.title')}>
      <Row>
        <ScoreBadge score={score} category={category} isLarge />
        <div>
          <CategoryName $category={category}>{t(`category.${category}`)}</CategoryName>
          <Muted>{formats.moment(submittedAt, now)}</Muted>
          {comment === null && <Muted>{t('response.noComment')}</Muted>}
        </div>
      </Row>
      {comment !== null && (
        <Comment>
          <ExpandableText text={comment} lines={COMMENT_LINES} />
        </Comment>
      )}
    </Box>
  );
}
