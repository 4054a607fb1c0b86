import styled from 'styled-components';
import { Muted } from '../../../components/Muted.tsx';
import { useWords } from '../words/use-words.ts';

const Box = styled.div`
  padding: ${({ theme }) => theme.space.xl} 0;
  text-align: center;
`;

const Title = styled.h2`
  font-size: ${({ theme }) => theme.fontSizes.lg};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

/** Stands where there is nothing to break down, and says what would bring something. */
export function NobodyAnswered() {
  const { t } = useWords();
  return (
    <Box>
      <Title>{t('breakdowns.empty.title')}</Title>
      <Muted>{t('breakdowns.empty.text')}</Muted>
    </Box>
  );
}
