import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';
import { ListField } from './ListField.tsx';
import type { SettingsPath } from './use-field.ts';
import { idsIn } from './ZendeskField.tsx';

/** Tags of the account, the most used first, or others that are typed. */
export function TagsField({ path }: { path: SettingsPath }) {
  const { choices } = useSettingsRoom();
  const { t } = useSettingsWords();
  const tags = choices?.tags?.items.map(({ tag }) => ({ value: tag, label: tag })) ?? [];
  return (
    <ListField path={path} choices={tags} readTyped={wordsIn} placeholder={t('list.pickTag')} />
  );
}

/** Ways in which tickets come in. */
export function ChannelsField({ path }: { path: SettingsPath }) {
  const { choices } = useSettingsRoom();
  const { t } = useSettingsWords();
  const channels = choices?.channels.map((each) => ({ value: each, label: each })) ?? [];
  return (
    <ListField path={path} choices={channels} readTyped={wordsIn} placeholder={t('list.pick')} />
  );
}

/** Organizations, by their ids: there may be more than any list holds. */
export function OrganizationsField({ path }: { path: SettingsPath }) {
  const { t } = useSettingsWords();
  return <ListField path={path} choices={[]} readTyped={idsIn} placeholder={t('list.typeId')} />;
}

/** Words that nobody can offer, such as addresses and domains. */
export function TypedField({ path, placeholder }: { path: SettingsPath; placeholder: string }) {
  return <ListField path={path} choices={[]} readTyped={wordsIn} placeholder={placeholder} />;
}

function wordsIn(typed: string): string[] {
  return typed
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((part) => part !== '');
}
