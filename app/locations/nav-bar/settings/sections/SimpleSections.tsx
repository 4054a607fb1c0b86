import { NumberField } from '../fields/NumberField.tsx';
import { Columns, Part } from '../fields/Part.tsx';
import { ZendeskField } from '../fields/ZendeskField.tsx';
import { useSettingsWords } from '../settings-words.ts';
import { SectionHead } from './SectionHead.tsx';

/** Who sees the figures of everybody, besides the admins. */
export function AccessSection() {
  const { t } = useSettingsWords();
  return (
    <>
      <SectionHead section="access" />
      <Part title={t('access.title')} about={t('access.about')}>
        <ZendeskField path="leads.agents" list="agents" />
        <ZendeskField path="leads.groups" list="groups" />
      </Part>
    </>
  );
}

/** How long what people said is kept. */
export function PrivacySection() {
  const { t } = useSettingsWords();
  return (
    <>
      <SectionHead section="privacy" />
      <Part title={t('privacy.title')} about={t('privacy.about')}>
        <Columns>
          <NumberField path="privacy.retentionDays" />
          <NumberField path="privacy.commentRetentionDays" />
        </Columns>
      </Part>
    </>
  );
}
