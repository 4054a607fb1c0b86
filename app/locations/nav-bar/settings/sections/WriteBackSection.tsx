import { TEAM_LANGUAGES } from '../../../../../shared/messages/team-languages.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { Part } from '../fields/Part.tsx';
import { ToggleField } from '../fields/ToggleField.tsx';
import { nameLanguage } from '../model/say-value.ts';
import { useSettingsWords } from '../settings-words.ts';
import { SectionHead } from './SectionHead.tsx';
import { TicketFieldField } from './TicketFieldField.tsx';

/** What of an answer is written into Zendesk, where, and in which language. */
export function WriteBackSection() {
  const { t, locale } = useSettingsWords();
  return (
    <>
      <SectionHead section="writeBack" />
      <Part title={t('writeBack.what')}>
        <ToggleField path="writeBack.note" />
        <ToggleField path="writeBack.userFields" />
        <ChoiceField
          path="language"
          choices={TEAM_LANGUAGES.map((value) => ({
            value,
            label: nameLanguage(value, locale),
          }))}
        />
        <NumberField path="settleSeconds" />
      </Part>
      <Part title={t('writeBack.fields')} about={t('writeBack.fieldsAbout')}>
        <TicketFieldField path="writeBack.ticketFields.scoreId" />
        <TicketFieldField path="writeBack.ticketFields.categoryId" />
        <TicketFieldField path="writeBack.ticketFields.commentId" />
      </Part>
    </>
  );
}
