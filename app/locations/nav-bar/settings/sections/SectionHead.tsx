import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { SettingsSection } from '../model/sections.ts';
import { useSettingsWords } from '../settings-words.ts';

const Head = styled.header`
  max-width: 760px;
  margin-bottom: ${({ theme }) => theme.space.md};
`;

const Title = styled.h2`
  font-size: ${({ theme }) => theme.fontSizes.xl};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  line-height: ${({ theme }) => theme.lineHeights.xl};
`;

const About = styled.p`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

/** What a part of the settings is called, and what it is about. */
export function SectionHead({ section }: { section: SettingsSection }) {
  const { t } = useSettingsWords();
  return (
    <Head>
      <Title>{t(`sections.${section}.name`)}</Title>
      <About>{t(`sections.${section}.about`)}</About>
    </Head>
  );
}
