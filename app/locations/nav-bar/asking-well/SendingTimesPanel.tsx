import { useQuery } from '@tanstack/react-query';
import type { SendingTimes } from '../../../../shared/contracts/sending-times.ts';
import { getSendingTimes } from '../../../api/get-sending-times.ts';
import { Muted } from '../../../components/Muted.tsx';
import { Loaded } from '../data/Loaded.tsx';
import { ChoiceMenu } from '../filters/ChoiceMenu.tsx';
import { Panel } from '../layout/Panel.tsx';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { RateTable, type RateRow } from './RateTable.tsx';
import { solveQueryOf } from './solve-query.ts';

/** Whether they answer more when they are asked at another hour, or on another day. */
export function SendingTimesPanel({ api, query, me, state, setState }: RoomProps) {
  const words = useWords();
  const { t } = words;
  const asked = solveQueryOf(query);
  const times = useQuery({
    queryKey: ['reports/sending-times', asked],
    queryFn: async () => await getSendingTimes(api, asked),
  });
  const by = state.get('times') === 'hours' ? 'hours' : 'weekdays';
  return (
    <Panel
      title={t('askingWell.rates.times')}
      aside={
        <ChoiceMenu
          label={t('askingWell.by')}
          value={by}
          choices={[
            { value: 'weekdays', text: t('askingWell.rates.weekdays') },
            { value: 'hours', text: t('askingWell.rates.hours') },
          ]}
          onChoose={(chosen) => setState({ times: chosen }, 'replace')}
        />
      }
    >
      <Loaded query={times} height={240}>
        {(known) => {
          const rows = by === 'hours' ? hoursOf(known) : daysOf(known, t);
          const sent = rows.filter((row) => row.asked > 0);
          if (sent.length === 0) return <p>{t('askingWell.rates.none')}</p>;
          return (
            <>
              <RateTable
                title={`${t('askingWell.rates.times')}: ${t(`askingWell.rates.${by}`)}`}
                first={t(by === 'hours' ? 'askingWell.rates.hour' : 'askingWell.rates.weekday')}
                rows={by === 'hours' ? sent : rows}
                minimum={MINIMUM}
              />
              <Muted>{t('askingWell.rates.zone', { zone: me.timeZone })}</Muted>
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}

/** As many must have been asked for a share of them to say something. */
const MINIMUM = 30;

function hoursOf({ hours }: SendingTimes): RateRow[] {
  return hours.map(({ hour, sent, responseRate }) => ({
    key: String(hour),
    name: `${String(hour).padStart(2, '0')}:00`,
    asked: sent,
    rate: responseRate,
  }));
}

function daysOf({ weekdays }: SendingTimes, t: ReturnType<typeof useWords>['t']): RateRow[] {
  return weekdays.map(({ day, sent, responseRate }) => ({
    key: day,
    name: t(`askingWell.rates.days.${day}`),
    asked: sent,
    rate: responseRate,
  }));
}
