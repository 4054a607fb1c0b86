import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';
import { ListField } from './ListField.tsx';
import type { SettingsPath } from './use-field.ts';

/** Lists of things that Zendesk knows by an id and people by a name. */
export type ZendeskList = 'brands' | 'groups' | 'forms' | 'agents';

type Props = { path: SettingsPath; list: ZendeskList; placeholder?: string };

/** Several of the account's own brands, groups, forms or agents. */
export function ZendeskField({ path, list, placeholder = '' }: Props) {
  const { choices } = useSettingsRoom();
  const { t } = useSettingsWords();
  const known = choices?.[list] ?? null;
  const items = known?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  // Where Zendesk's list is not to be had, or not whole, an id can be written.
  const isWhole = known !== null && !known.isCut;
  return (
    <ListField
      path={path}
      choices={items}
      placeholder={placeholder === '' ? t('list.pick') : placeholder}
      {...(!isWhole && { readTyped: idsIn })}
    />
  );
}

/** The ids in what is typed. */
export function idsIn(typed: string): string[] {
  return typed.split(/[\s,;]+/).filter((part) => /^\d+$/.test(part));
}
