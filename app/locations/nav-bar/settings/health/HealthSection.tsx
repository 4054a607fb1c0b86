import { Part } from '../fields/Part.tsx';
import { SectionHead } from '../sections/SectionHead.tsx';
import { useSettingsWords } from '../settings-words.ts';
import { Connections } from './Connections.tsx';
import { FailedWorkList } from './FailedWorkList.tsx';

const LIMITS = ['updates', 'reserve', 'export', 'api'] as const;

/** Whether Aftercare can do its work, what it gave up, and its limits. */
export function HealthSection() {
  const { t } = useSettingsWords();
  return (
    <>
      <SectionHead section="health" />
      <Part title={t('health.connections')} about={t('health.connectionsAbout')}>
        <Connections />
      </Part>
      <Part title={t('health.failed')} about={t('health.failedAbout')}>
        <FailedWorkList />
      </Part>
      <Part title={t('health.limits')} about={t('health.limitsAbout')}>
        <ul>
          {LIMITS.map((limit) => (
            <li key={limit}>{t(`health.limit.${limit}`)}</li>
          ))}
        </ul>
      </Part>
    </>
  );
}
