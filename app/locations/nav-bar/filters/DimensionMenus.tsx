import { Button } from '@zendeskgarden/react-buttons';
import { Item, Menu } from '@zendeskgarden/react-dropdowns';
import { useRef, useState } from 'react';
import type { ReportAttribute } from '../../../../shared/report-attributes.ts';
import type { Api } from '../../../api/create-api.ts';
import { useAttributes } from '../attributes/use-attributes.ts';
import { ChevronDown } from '../layout/icons.tsx';
import { useWords } from '../words/use-words.ts';
import type { Day } from './calendar.ts';
import { DimensionFilter } from './DimensionFilter.tsx';
import type { Filters } from './filters.ts';
import type { Period } from './period.ts';

/** What nearly everybody tells answers apart by; the others are a step further away. */
const AT_HAND: readonly ReportAttribute[] = ['group', 'channel', 'brand', 'survey'];

type Props = {
  api: Api;
  period: Period;
  today: Day;
  only: Filters['only'];
  onChoose: (dimension: ReportAttribute, keys: string[]) => void;
};

/** A button for each attribute at hand, and a menu of the others; each asks which ones. */
export function DimensionMenus({ api, period, today, only, onChoose }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState<ReportAttribute | null>(null);
  const anchor = useRef<HTMLElement | null>(null);
  const { all, nameOf } = useAttributes();
  const others = all.filter((each) => !AT_HAND.includes(each));
  const ask = (dimension: ReportAttribute, button: HTMLElement | null): void => {
    anchor.current = button;
    setOpen(dimension);
  };
  const more = useRef<HTMLSpanElement>(null);
  return (
    <>
      {AT_HAND.map((dimension) => (
        <Button
          key={dimension}
          size="small"
          isBasic
          isNeutral
          aria-haspopup="dialog"
          aria-expanded={open === dimension}
          onClick={({ currentTarget }) => ask(dimension, currentTarget)}
        >
          {nameOf(dimension)}
          <Button.EndIcon>
            <ChevronDown />
          </Button.EndIcon>
        </Button>
      ))}
      <span ref={more}>
        <Menu
          isCompact
          button={(given) => (
            <Button {...given} size="small" isBasic isNeutral>
              {t('filters.more')}
              <Button.EndIcon>
                <ChevronDown />
              </Button.EndIcon>
            </Button>
          )}
          onChange={({ value }) => {
            const chosen = others.find((each) => each === value);
            if (chosen !== undefined) ask(chosen, more.current);
          }}
        >
          {others.map((dimension) => (
            <Item key={dimension} value={dimension}>
              {nameOf(dimension)}
            </Item>
          ))}
        </Menu>
      </span>
      {open !== null && (
        <DimensionFilter
          key={open}
          api={api}
          dimension={open}
          period={period}
          today={today}
          chosen={only[open] ?? []}
          anchor={anchor.current}
          onClose={() => setOpen(null)}
          onApply={(keys) => {
            setOpen(null);
            onChoose(open, keys);
          }}
        />
      )}
    </>
  );
}
