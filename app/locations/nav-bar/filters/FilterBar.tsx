import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import { COMPARISONS } from '../../../../shared/contracts/nps-report.ts';
import { REPORT_BASES } from '../../../../shared/vocabulary.ts';
import type { Api } from '../../../api/create-api.ts';
import { useWords } from '../words/use-words.ts';
import type { Day } from './calendar.ts';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { CopyLink } from './CopyLink.tsx';
import { DimensionMenus } from './DimensionMenus.tsx';
import { FilterChip } from './FilterChip.tsx';
import { filteredBy, NO_FILTERS, type Filters } from './filters.ts';
import { PeriodMenu } from './PeriodMenu.tsx';

const Bar = styled.section`
  border-bottom: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  padding: ${({ theme }) => theme.space.base * 2}px ${({ theme }) => theme.space.base * 6}px;

  @media (max-width: 800px) {
    padding: ${({ theme }) => theme.space.base * 2}px ${({ theme }) => theme.space.base * 4}px;
  }
`;

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  max-width: 1712px;
  margin: 0 auto;

  & + & {
    margin-top: ${({ theme }) => theme.space.xs};
  }
`;

const End = styled.span`
  display: inline-flex;
  align-items: center;
  margin-inline-start: auto;
`;

type Props = {
  api: Api;
  today: Day;
  filters: Filters;
  /** Whether it matters how answers are counted, and what they are compared with. */
  isOfReports: boolean;
  onChange: (change: Partial<Filters>) => void;
  link: () => Promise<string | null>;
  /** What else stands at the end of the bar. */
  children: ReactNode;
};

/** What all rooms look at: the period, what it is compared with, and whose answers count. */
export function FilterBar(props: Props) {
  const { api, today, filters, isOfReports, onChange, link, children } = props;
  const { t } = useWords();
  const { period, compare, basis, only } = filters;
  const asked = { api, period, today };
  const chips = filteredBy(only).flatMap((dimension) =>
    (only[dimension] ?? []).map((key) => ({ dimension, key })),
  );
  return (
    <Bar aria-label={t('filters.label')}>
      <Row>
        <PeriodMenu period={period} today={today} onChange={(next) => onChange({ period: next })} />
        {isOfReports && (
          <>
            <ChoiceMenu
              label={t('filters.compare.label')}
              value={compare}
              choices={COMPARISONS.map((value) => ({ value, text: t(`filters.compare.${value}`) }))}
              onChoose={(next) => onChange({ compare: next })}
            />
            <ChoiceMenu
              label={t('filters.basis.label')}
              value={basis}
              choices={REPORT_BASES.map((value) => ({ value, text: t(`filters.basis.${value}`) }))}
              onChoose={(next) => onChange({ basis: next })}
            />
          </>
        )}
        <DimensionMenus
          {...asked}
          only={only}
          onChoose={(dimension, keys) => onChange({ only: { ...only, [dimension]: keys } })}
        />
        <End>
          {children}
          <CopyLink link={link} />
        </End>
      </Row>
      {chips.length > 0 && (
        <Row>
          {chips.map(({ dimension, key }) => (
            <FilterChip
              key={`${dimension} ${key}`}
              {...asked}
              dimension={dimension}
              filterKey={key}
              onRemove={() => {
                const left = (only[dimension] ?? []).filter((each) => each !== key);
                onChange({ only: { ...only, [dimension]: left } });
              }}
            />
          ))}
          <Button size="small" isLink onClick={() => onChange({ only: NO_FILTERS.only })}>
            {t('filters.clear')}
          </Button>
        </Row>
      )}
    </Bar>
  );
}
