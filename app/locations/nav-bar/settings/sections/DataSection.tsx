import { Button } from '@zendeskgarden/react-buttons';
import { saveFile } from '../../data/save-file.ts';
import { ExportsPart } from '../exports/ExportsPart.tsx';
import { Part } from '../fields/Part.tsx';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';
import { WebhooksPart } from '../webhooks/WebhooksPart.tsx';
import { ImportSettings } from './ImportSettings.tsx';
import { SectionHead } from './SectionHead.tsx';

/** What goes out of here and comes in: settings as a file, answers, and news to webhooks. */
export function DataSection() {
  const { t } = useSettingsWords();
  const { base } = useSettingsRoom();
  const handleExport = () => {
    const text = `${JSON.stringify(base.stored, null, 2)}\n`;
    saveFile('aftercare-settings.json', new Blob([text], { type: 'application/json' }));
  };
  return (
    <>
      <SectionHead section="data" />
      <Part title={t('data.export')} about={t('data.exportAbout')}>
        <div>
          <Button onClick={handleExport}>{t('data.exportButton')}</Button>
        </div>
      </Part>
      <Part title={t('data.import')} about={t('data.importAbout')}>
        <ImportSettings />
      </Part>
      <ExportsPart />
      <WebhooksPart />
    </>
  );
}
