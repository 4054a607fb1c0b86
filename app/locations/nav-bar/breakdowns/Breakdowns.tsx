import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { readAttribute, type ReportAttribute } from '../../../../shared/report-attributes.ts';
import { useAttributes } from '../attributes/use-attributes.ts';
import { ChoiceMenu } from '../filters/ChoiceMenu.tsx';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { OneAttribute } from './OneAttribute.tsx';
import { TwoAttributes } from './TwoAttributes.tsx';

const USUAL: ReportAttribute = 'group';
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
  const { all, nameOf } = useAttributes();
  const by = readAttribute(state.get('by')) ?? USUAL;
  const named = readAttribute(state.get('and'));
  const second = named === by ? null : named;
  const choice = (value: ReportAttribute) => ({ value, text: nameOf(value) });
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
            choices={all.map(choice)}
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
              ...all.filter((each) => each !== by).map(choice),
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
