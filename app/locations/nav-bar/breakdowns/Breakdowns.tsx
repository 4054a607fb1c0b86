import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { REPORT_DIMENSIONS, type ReportDimension } from '../../../../shared/vocabulary.ts';
import { ChoiceMenu } from '../filters/ChoiceMenu.tsx';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { OneAttribute } from './OneAttribute.tsx';
import { TwoAttributes } from './TwoAttributes.tsx';

const USUAL: ReportDimension = 'group';
const NOTHING = 'none';

const Title = styled.h1`
  font-size: ${({ theme }) => theme.fontSizes.xl};
  line-height: ${({ theme }) => theme.lineHeights.xl};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Choices = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => `${theme.space.xs} ${theme.space.md}`};
  margin: ${({ theme }) => `${theme.space.sm} 0 ${theme.space.md}`};
`;

const Choice = styled.span`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

/** "Where?": the NPS of the parts of all answers, by one attribute or two. */
export function Breakdowns(props: RoomProps) {
  const { state, setState } = props;
  const { t } = useWords();
  const by = readDimension(state.get('by')) ?? USUAL;
  const named = readDimension(state.get('and'));
  const second = named === by ? null : named;
  const nameOf = (dimension: ReportDimension) => ({
    value: dimension,
    text: t(`filters.dimension.${dimension}`),
  });
  const forget = { pick: null, with: null };
  return (
    <>
      <Title>{t('breakdowns.title')}</Title>
      <Choices>
        <Choice>
          {t('breakdowns.by')}
          <ChoiceMenu
            label={t('breakdowns.by')}
            value={by}
            choices={REPORT_DIMENSIONS.map(nameOf)}
            onChoose={(chosen) => setState({ by: chosen, ...forget })}
          />
        </Choice>
        <Choice>
          {t('breakdowns.second')}
          <ChoiceMenu
            label={t('breakdowns.second')}
            value={second ?? NOTHING}
            choices={[
              { value: NOTHING, text: t('breakdowns.noSecond') },
              ...REPORT_DIMENSIONS.filter((each) => each !== by).map(nameOf),
            ]}
            onChoose={(chosen) => setState({ and: chosen === NOTHING ? null : chosen, ...forget })}
          />
        </Choice>
      </Choices>
      {second === null ? (
        <OneAttribute {...props} by={by} />
      ) : (
        <TwoAttributes {...props} by={by} second={second} />
      )}
    </>
  );
}

function readDimension(text: string | null): ReportDimension | null {
  return REPORT_DIMENSIONS.find((each) => each === text) ?? null;
}
