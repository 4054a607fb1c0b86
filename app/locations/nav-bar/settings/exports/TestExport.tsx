import type { TestExportResult } from '../../../../../shared/contracts/exports.ts';
import { sendTestExport } from '../../../../api/exports.ts';
import { Muted } from '../../../../components/Muted.tsx';
import { useWords } from '../../words/use-words.ts';
import { TestButton } from '../saving/TestButton.tsx';
import { TestOutcome } from '../saving/TestOutcome.tsx';
import { useSettingsWords } from '../settings-words.ts';

/** Sends an export now, saved or not, and says what came of it. */
export function TestExport({ index }: { index: number }) {
  const { t } = useSettingsWords();
  return (
    <TestButton
      text={t('exports.test')}
      send={async (api, settings) => await sendTestExport(api, { settings, export: index })}
    >
      {(result) => <Outcome result={result} />}
    </TestButton>
  );
}

function Outcome({ result: { from, to, count, isCut, results } }: { result: TestExportResult }) {
  const { t } = useSettingsWords();
  const { days } = useWords();
  if (results.length === 0) return <p>{t('alerts.noReceivers')}</p>;
  const told = { count, days: days.range(from, to) };
  return (
    <>
      {results.map((each) => (
        <TestOutcome key={each.channel} result={each} />
      ))}
      <Muted>{t(isCut ? 'exports.testedCut' : 'exports.tested', told)}</Muted>
    </>
  );
}
