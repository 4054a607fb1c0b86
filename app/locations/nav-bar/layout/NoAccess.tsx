import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { useWords } from '../words/use-words.ts';
import { Page } from './Page.tsx';

const Box = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
  max-width: 560px;
  margin: 12vh auto 0;
  text-align: center;
`;

const Title = styled.h1`
  font-size: ${({ theme }) => theme.fontSizes.xl};
  line-height: ${({ theme }) => theme.lineHeights.xl};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Text = styled.p`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

/** Tells an agent what these pages are, and who can let them in. */
export function NoAccess() {
  const { t } = useWords();
  return (
    <Page>
      <Box>
        <Title>{t('access.title')}</Title>
        <Text>{t('access.text')}</Text>
      </Box>
    </Page>
  );
}
