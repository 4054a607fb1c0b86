import styled from 'styled-components';
import type { BackTest } from '../../../../../shared/contracts/back-test.ts';
import { Muted } from '../../../../components/Muted.tsx';
import { useLanguage } from '../../../../language/use-language.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import { useWords } from '../../words/use-words.ts';
import { useSettingsWords } from '../settings-words.ts';
import { BackTestExamples } from './BackTestExamples.tsx';
import { sayCounts, sayHours, sayTotals, type Saying } from './say-back-test.ts';

const Stack = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.lg};
`;

const Title = styled.h3`
  margin-bottom: ${({ theme }) => theme.space.xs};
  font-size: ${({ theme }) => theme.fontSizes.md};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Lead = styled.p`
  font-size: ${({ theme }) => theme.fontSizes.lg};
  line-height: ${({ theme }) => theme.lineHeights.lg};
`;

/** What the draft would have done, beside the settings in force: in a sentence, then in figures. */
export function BackTestResult({ result }: { result: BackTest }) {
  const { t, locale } = useSettingsWords();
  const { t: sayToAgents } = useLanguage();
  const { numbers } = useWords();
  const { tickets, unread, days, draft, difference, responseRate, variance } = result;
  if (tickets === 0) return <p>{t('backTest.none', { days })}</p>;
  const saying: Saying = { t, numbers, locale };
  const columns = [t('backTest.draft'), t('backTest.inForce'), t('backTest.difference')];
  const tables = [
    { title: t('backTest.totals'), first: t('backTest.figure'), rows: sayTotals(result, saying) },
    {
      title: t('backTest.notAsked'),
      first: t('backTest.reason'),
      rows: sayCounts(result.notAsked, saying, ({ reason }) =>
        sayToAgents(`reasons.${reason}.why`),
      ),
    },
    {
      title: t('backTest.bySurvey'),
      first: t('backTest.survey'),
      rows:
        result.surveys.length > 1 ? sayCounts(result.surveys, saying, ({ survey }) => survey) : [],
    },
    {
      title: t('backTest.when', { zone: result.timeZone }),
      first: t('backTest.hour'),
      rows: sayHours(result, saying),
    },
  ];
  return (
    <Stack>
      <Lead>
        {t('backTest.lead', { tickets, asked: draft.asked })}{' '}
        {t(sayChange(difference.asked), { count: Math.abs(difference.asked) })}
      </Lead>
      {tables
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, first, rows }) => (
          <section key={title}>
            <Title>{title}</Title>
            <DataTable caption={title} columns={[first, ...columns]} rows={rows} />
          </section>
        ))}
      {result.examples.length > 0 && <BackTestExamples result={result} />}
      <Muted>
        {t(responseRate.isOwn ? 'backTest.ownRate' : 'backTest.usualRate', {
          rate: numbers.tenth(100 * responseRate.rate),
        })}{' '}
        {t(variance.isOwn ? 'backTest.ownVariance' : 'backTest.usualVariance')}{' '}
        {t('backTest.limits')} {unread > 0 && t('backTest.unread', { count: unread })}
      </Muted>
    </Stack>
  );
}

function sayChange(difference: number) {
  if (difference === 0) return 'backTest.same' as const;
  return difference > 0 ? ('backTest.more' as const) : ('backTest.fewer' as const);
}
