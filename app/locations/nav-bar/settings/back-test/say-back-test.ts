import type { BackTest } from '../../../../../shared/contracts/back-test.ts';
import type { TableData } from '../../charts/DataTable.tsx';
import type { NumberFormats } from '../../words/create-number-formats.ts';
import type { SettingsWords } from '../settings-words.ts';

/** In what language something is said. */
export type Saying = { t: SettingsWords; numbers: NumberFormats; locale: string };

type Rows = TableData['rows'];
type Pair = { draft: number; inForce: number; difference: number };

/** The figures of both settings and what they differ by; the margin is in points. */
export function sayTotals({ draft, inForce, difference }: BackTest, saying: Saying): Rows {
  const { t, numbers } = saying;
  const wait = (hours: number | null) =>
    hours === null ? '–' : t('backTest.hours', { hours: numbers.whole(hours) });
  const margin = (points: number | null) =>
    points === null ? '–' : t('backTest.points', { points: numbers.tenth(points) });
  const bothWait = draft.waitHours !== null && inForce.waitHours !== null;
  const later = bothWait ? (draft.waitHours ?? 0) - (inForce.waitHours ?? 0) : null;
  const row = (key: string, name: string, ...cells: string[]) => ({ key, cells: [name, ...cells] });
  const counts = (key: 'asked' | 'customers' | 'expectedAnswers', name: string) =>
    row(
      key,
      name,
      numbers.whole(draft[key]),
      numbers.whole(inForce[key]),
      signed(difference[key], numbers),
    );
  return [
    counts('asked', t('backTest.asked')),
    counts('customers', t('backTest.customers')),
    row(
      'wait',
      t('backTest.wait'),
      wait(draft.waitHours),
      wait(inForce.waitHours),
      later === null ? '–' : t('backTest.hours', { hours: signed(later, numbers) }),
    ),
    counts('expectedAnswers', t('backTest.expected')),
    row(
      'margin',
      t('backTest.margin'),
      margin(draft.margin),
      margin(inForce.margin),
      difference.margin === null
        ? '–'
        : t('backTest.change', { points: signed(difference.margin, numbers, 'tenth') }),
    ),
  ];
}

/** One row for each thing that was counted on both sides. */
export function sayCounts<Counted extends Pair>(
  counted: readonly Counted[],
  { numbers }: Saying,
  nameOf: (each: Counted) => string,
): Rows {
  return counted.map((each) => {
    const name = nameOf(each);
    const { draft, inForce, difference } = each;
    return {
      key: name,
      cells: [name, numbers.whole(draft), numbers.whole(inForce), signed(difference, numbers)],
    };
  });
}

/** When invitations would go out: by the hour of the day, and weekdays after them. */
export function sayHours({ draft, inForce }: BackTest, saying: Saying): Rows {
  const pair = (one = 0, other = 0) => ({ draft: one, inForce: other, difference: one - other });
  const isAny = ({ draft: one, inForce: other }: Pair) => one > 0 || other > 0;
  const weekday = new Intl.DateTimeFormat(saying.locale, { weekday: 'long', timeZone: 'UTC' });
  const days = draft.weekdays.map(({ asked }, index) => ({
    // The fifth of January 1970 was a Monday.
    name: weekday.format(new Date(Date.UTC(1970, 0, 5 + index))),
    ...pair(asked, inForce.weekdays[index]?.asked),
  }));
  const hours = draft.hours.map((asked, hour) => ({
    name: `${two(hour)}:00–${two(hour + 1)}:00`,
    ...pair(asked, inForce.hours[hour]),
  }));
  return sayCounts([...days, ...hours].filter(isAny), saying, ({ name }) => name);
}

function two(hour: number): string {
  return String(hour).padStart(2, '0');
}

/** With its sign; nothing has none. */
function signed(value: number, numbers: NumberFormats, as: keyof NumberFormats = 'whole'): string {
  const text = numbers[as](value);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
