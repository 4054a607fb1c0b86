import { useQuery } from '@tanstack/react-query';
import { Field, Input } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import styled from 'styled-components';
import type { SampleSize } from '../../../../shared/contracts/sample-size.ts';
import { getSampleSize } from '../../../api/get-sample-size.ts';
import { Muted } from '../../../components/Muted.tsx';
import { Loaded } from '../data/Loaded.tsx';
import { Panel } from '../layout/Panel.tsx';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { solveQueryOf } from './solve-query.ts';

const USUAL_MARGIN = '5';

const Answer = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
  margin-top: ${({ theme }) => theme.space.md};
`;

const Needed = styled.p`
  font-size: ${({ theme }) => theme.fontSizes.lg};
  line-height: ${({ theme }) => theme.lineHeights.lg};
`;

const Margin = styled(Input)`
  display: block;
  max-width: 120px;
`;

/** "How long until ± 5?": the answers that a margin needs, and the days that they take. */
export function PlannerPanel({ api, query, state, setState }: RoomProps) {
  const { t } = useWords();
  const margin = isMargin(state.get('margin') ?? '') ? (state.get('margin') ?? '') : USUAL_MARGIN;
  const [typed, setTyped] = useState(margin);
  const asked = { ...solveQueryOf(query), margin };
  const size = useQuery({
    queryKey: ['reports/sample-size', asked],
    queryFn: async () => await getSampleSize(api, asked),
  });
  const handleType = (text: string): void => {
    setTyped(text);
    if (isMargin(text)) setState({ margin: String(Number(text)) }, 'replace');
  };
  return (
    <Panel title={t('askingWell.planner.title')}>
      <Field>
        <Field.Label>{t('askingWell.planner.margin')}</Field.Label>
        <Margin
          type="number"
          min={1}
          max={50}
          value={typed}
          {...(!isMargin(typed) && { validation: 'error' as const })}
          onChange={({ target }) => handleType(target.value)}
        />
        {!isMargin(typed) && (
          <Field.Message validation="error">{t('askingWell.planner.wrong')}</Field.Message>
        )}
      </Field>
      <Loaded query={size} height={140}>
        {(known) => <Plan size={known} />}
      </Loaded>
    </Panel>
  );
}

function Plan({ size }: { size: SampleSize }) {
  const { t, numbers } = useWords();
  const { margin, needed, n, present, perDay, days, missing, daysLeft, isOwnVariance } = size;
  return (
    <Answer aria-live="polite">
      <Needed>
        {t('askingWell.planner.needed', { margin, needed })}{' '}
        {days === null || perDay === null
          ? t('askingWell.planner.noPace')
          : t('askingWell.planner.pace', {
              perDay: perDay < 10 ? numbers.tenth(perDay) : numbers.whole(perDay),
              days,
            })}
      </Needed>
      <p>{sayMissing()}</p>
      <Muted>
        {present !== null &&
          `${t('askingWell.planner.present', { margin: numbers.whole(present) })} `}
        {t(isOwnVariance ? 'askingWell.planner.own' : 'askingWell.planner.usual')}
      </Muted>
    </Answer>
  );

  function sayMissing(): string {
    if (missing === 0) return t('askingWell.planner.there', { n });
    if (daysLeft === null) return t('askingWell.planner.missingForever', { n, missing });
    return t('askingWell.planner.missing', { n, missing, days: daysLeft });
  }
}

function isMargin(text: string): boolean {
  const value = Number(text);
  return text.trim() !== '' && value >= 1 && value <= 50;
}
