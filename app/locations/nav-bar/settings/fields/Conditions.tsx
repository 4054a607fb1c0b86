import type { ReactNode } from 'react';
import { Columns } from './Part.tsx';
import { ChannelsField, OrganizationsField, TagsField } from './WordsField.tsx';
import { ZendeskField } from './ZendeskField.tsx';
import { useSettingsWords } from '../settings-words.ts';

type Props = { path: `surveys.${number}.match` | `alerts.${number}.match` };

/** Which tickets something is for; what is left empty asks for nothing. */
export function Conditions({ path }: Props): ReactNode {
  const { t } = useSettingsWords();
  return (
    <Columns>
      <ZendeskField path={`${path}.brands`} list="brands" placeholder={t('values.any')} />
      <ZendeskField path={`${path}.groups`} list="groups" placeholder={t('values.any')} />
      <ZendeskField path={`${path}.forms`} list="forms" placeholder={t('values.any')} />
      <ChannelsField path={`${path}.channels`} />
      <TagsField path={`${path}.tagsAny`} />
      <OrganizationsField path={`${path}.organizations`} />
    </Columns>
  );
}
