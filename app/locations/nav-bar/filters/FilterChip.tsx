import { focusStyles, getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { ReportAttribute } from '../../../../shared/report-attributes.ts';
import type { Api } from '../../../api/create-api.ts';
import { useAttributes } from '../attributes/use-attributes.ts';
import { Cross } from '../layout/icons.tsx';
import { nameKey } from '../words/name-key.ts';
import { useWords } from '../words/use-words.ts';
import type { Day } from './calendar.ts';
import type { Period } from './period.ts';
import { useChoices } from './use-choices.ts';

const Chip = styled.button`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.base * 1.5}px;
  max-width: 100%;
  min-height: ${({ theme }) => theme.space.base * 6}px;
  padding: 0 ${({ theme }) => theme.space.base * 2}px;
  border: 0;
  border-radius: 100px;
  background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
  font: inherit;
  font-size: ${({ theme }) => theme.fontSizes.sm};
  text-align: start;
  cursor: pointer;

  &:hover {
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.danger' })};
  }

  ${({ theme }) => focusStyles({ theme })}
`;

type Props = {
  api: Api;
  dimension: ReportAttribute;
  filterKey: string;
  period: Period;
  today: Day;
  onRemove: () => void;
};

/** A filter that is on; pressing it takes it away. */
export function FilterChip({ filterKey, onRemove, ...asked }: Props) {
  const words = useWords();
  const { t } = words;
  const { nameOf } = useAttributes();
  const { data } = useChoices(asked);
  const name =
    data?.find(({ key }) => key === filterKey)?.name ??
    nameKey(asked.dimension, { key: filterKey, name: null }, words);
  const filter = `${nameOf(asked.dimension)}: ${name}`;
  return (
    <Chip type="button" aria-label={t('filters.remove', { filter })} onClick={onRemove}>
      {filter}
      <Cross />
    </Chip>
  );
}
