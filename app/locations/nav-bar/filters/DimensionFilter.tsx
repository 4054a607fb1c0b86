import { Button } from '@zendeskgarden/react-buttons';
import { Checkbox, Field, Input, Label } from '@zendeskgarden/react-forms';
import { TooltipDialog } from '@zendeskgarden/react-modals';
import { useState } from 'react';
import styled from 'styled-components';
import type { ReportAttribute } from '../../../../shared/report-attributes.ts';
import type { Api } from '../../../api/create-api.ts';
import { Muted } from '../../../components/Muted.tsx';
import { useAttributes } from '../attributes/use-attributes.ts';
import { Loaded } from '../data/Loaded.tsx';
import { useWords } from '../words/use-words.ts';
import type { Day } from './calendar.ts';
import type { Period } from './period.ts';
import { useChoices, type Choice } from './use-choices.ts';

/** With fewer one sees at a glance what there is. */
const SEARCHED_FROM = 8;
/** More than can be read; searching finds the others. */
const SHOWN_AT_MOST = 100;

const Choices = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
  max-height: 260px;
  margin-top: ${({ theme }) => theme.space.sm};
  padding: 2px;
  overflow-y: auto;
`;

const Line = styled.span`
  display: flex;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.sm};
  font-weight: ${({ theme }) => theme.fontWeights.regular};
  overflow-wrap: anywhere;
`;

const Count = styled(Muted).attrs({ as: 'span' })`
  flex: none;
  line-height: inherit;
`;

type Props = {
  api: Api;
  dimension: ReportAttribute;
  period: Period;
  today: Day;
  chosen: readonly string[];
  /** The button that it belongs to. */
  anchor: HTMLElement | null;
  onApply: (keys: string[]) => void;
  onClose: () => void;
};

/** Asks which of an attribute's keys are looked at; nothing changes before it is applied. */
export function DimensionFilter(props: Props) {
  const { dimension, chosen, anchor, onApply, onClose } = props;
  const { t } = useWords();
  const { nameOf } = useAttributes();
  const choices = useChoices(props);
  const [keys, setKeys] = useState<readonly string[]>(chosen);
  const toggle = (key: string): void =>
    setKeys(keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key]);
  return (
    <TooltipDialog referenceElement={anchor} placement="bottom-start" onClose={onClose} zIndex={4}>
      <TooltipDialog.Title>{nameOf(dimension)}</TooltipDialog.Title>
      <TooltipDialog.Body>
        <Loaded query={choices} height={180}>
          {(found) => <Checklist choices={found} chosen={keys} onToggle={toggle} />}
        </Loaded>
      </TooltipDialog.Body>
      <TooltipDialog.Footer>
        <TooltipDialog.FooterItem>
          <Button size="small" isBasic onClick={onClose}>
            {t('filters.cancel')}
          </Button>
        </TooltipDialog.FooterItem>
        <TooltipDialog.FooterItem>
          <Button size="small" isPrimary onClick={() => onApply([...keys])}>
            {t('filters.apply')}
          </Button>
        </TooltipDialog.FooterItem>
      </TooltipDialog.Footer>
      <TooltipDialog.Close aria-label={t('filters.cancel')} />
    </TooltipDialog>
  );
}

type ChecklistProps = {
  choices: readonly Choice[];
  chosen: readonly string[];
  onToggle: (key: string) => void;
};

function Checklist({ choices, chosen, onToggle }: ChecklistProps) {
  const { t, numbers } = useWords();
  const [wanted, setWanted] = useState('');
  // What was chosen in another period stays, so that it can be taken away.
  const gone = chosen.filter((key) => !choices.some((each) => each.key === key));
  const all = [...gone.map((key) => ({ key, name: key, n: 0 })), ...choices];
  if (all.length === 0) return <Muted>{t('filters.noChoices')}</Muted>;
  const words = wanted.trim().toLowerCase();
  const fitting = all.filter(({ name }) => name.toLowerCase().includes(words));
  return (
    <>
      {all.length > SEARCHED_FROM && (
        <Field>
          <Label hidden>{t('filters.search')}</Label>
          <Input
            isCompact
            type="search"
            placeholder={t('filters.search')}
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
          />
        </Field>
      )}
      <Choices>
        {fitting.length === 0 && <Muted>{t('filters.nothingFound')}</Muted>}
        {fitting.slice(0, SHOWN_AT_MOST).map(({ key, name, n }) => (
          <Field key={key}>
            <Checkbox checked={chosen.includes(key)} onChange={() => onToggle(key)}>
              <Label>
                <Line>
                  {name}
                  <Count>{numbers.whole(n)}</Count>
                </Line>
              </Label>
            </Checkbox>
          </Field>
        ))}
      </Choices>
    </>
  );
}
