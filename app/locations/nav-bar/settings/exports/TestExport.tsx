import { Button } from '@zendeskgarden/react-buttons';
import { useMutation } from '@tanstack/react-query';
import { useFormContext } from 'react-hook-form';
import type { TestExportResult } from '../../../../../shared/contracts/exports.ts';
import type { Settings } from '../../../../../shared/settings.ts';
import { sendTestExport } from '../../../../api/exports.ts';
import { Muted } from '../../../../components/Muted.tsx';
import { useWords } from '../../words/use-words.ts';
import { RowStatus } from '../fields/Part.tsx';
import { bodyOf } from '../model/draft-of.ts';
import { FailureText } from '../saving/FailureText.tsx';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';

/** Sends an export now, saved or not, and says what came of it. */
export function TestExport({ index }: { index: number }) {
  const { t } = useSettingsWords();
  const { api, base } = useSettingsRoom();
  const { getValues } = useFormContext<Settings>();
  const test = useMutation({
    mutationFn: async () =>
      await sendTestExport(api, { settings: bodyOf(base, getValues()), export: index }),
  });
  return (
    <>
      <Button disabled={test.isPending} onClick={() => test.mutate()}>
        {test.isPending ? t('test.sending') : t('exports.test')}
      </Button>
      <RowStatus>
        {test.data !== undefined && <Outcome result={test.data} />}
        {test.error !== null && <FailureText error={test.error} />}
      </RowStatus>
    </>
  );
}

function Outcome({ result: { from, to, count, isCut, results } }: { result: TestExportResult }) {
  const { t } = useSettingsWords();
  const { days } = useWords();
  if (results.length === 0) return <p>{t('alerts.noReceivers')}</p>;
  const told = { count, days: days.range(from, to) };
  return (
    <>
      {results.map(({ channel, outcome, problem }) => (
        <p key={channel}>
          {t(`test.${outcome}`, { to: channel })} {problem}
        </p>
      ))}
      <Muted>{t(isCut ? 'exports.testedCut' : 'exports.tested', told)}</Muted>
    </>
  );
}
