import { useRef, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import type { Day } from './calendar.ts';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { OwnDates } from './OwnDates.tsx';
import { daysOf, PERIOD_DAYS, readPeriod, writePeriod, type Period } from './period.ts';

const OWN = 'own';

type Props = { period: Period; today: Day; onChange: (period: Period) => void };

/** Chooses the period: a usual one, or dates of one's own. */
export function PeriodMenu({ period, today, onChange }: Props) {
  const { t, days } = useWords();
  const box = useRef<HTMLSpanElement>(null);
  const [isAsking, setAsking] = useState(false);
  const { from, to } = daysOf(period, today);
  return (
    <span ref={box}>
      <ChoiceMenu
        label={t('filters.period.label')}
        value={period.kind === 'own' ? OWN : writePeriod(period)}
        choices={[
          ...PERIOD_DAYS.map((each) => ({
            value: String(each),
            text: t('filters.period.days', { days: each }),
          })),
          { value: 'quarter', text: t('filters.period.quarter') },
          { value: OWN, text: t('filters.period.own') },
        ]}
        {...(period.kind === 'own' && { shown: days.range(from, to) })}
        onChoose={(chosen) => {
          if (chosen === OWN) setAsking(true);
          else onChange(readPeriod(chosen));
        }}
      />
      {isAsking && (
        <OwnDates
          period={period}
          today={today}
          anchor={box.current}
          onClose={() => setAsking(false)}
          onApply={(own) => {
            setAsking(false);
            onChange(own);
          }}
        />
      )}
    </span>
  );
}
