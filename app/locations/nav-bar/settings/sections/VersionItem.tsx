import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { SettingsVersions } from '../../../../../shared/contracts/settings.ts';
import { Muted } from '../../../../components/Muted.tsx';
import { useLanguage } from '../../../../language/use-language.ts';
import { sayAuthor } from '../model/say-author.ts';
import { tellChanges } from '../model/say-change.ts';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';
import { RestoreModal } from './RestoreModal.tsx';

type Version = SettingsVersions['items'][number];

/** One version: when, by whom, what it changed; and the question whether to go back to it. */
export function VersionItem({ version }: { version: Version }) {
  const { t, locale } = useSettingsWords();
  const { formats } = useLanguage();
  const { choices, base } = useSettingsRoom();
  const [isAsking, setAsking] = useState(false);
  const changes = version.changes.items.map(({ field, before, after, isSecret }) => ({
    kind: 'value' as const,
    path: field,
    before: isSecret ? undefined : before,
    after: isSecret ? undefined : after,
  }));
  const told = tellChanges(changes, { before: null, after: base.settings }, { t, locale, choices });
  const when = formats.moment(version.at, Date.now());
  return (
    <li>
      <strong>
        {t('history.one', { number: version.version, who: sayAuthor(version.author, t) })}
      </strong>
      <Muted as="div">
        <time dateTime={version.at}>{when}</time>
      </Muted>
      {told.map(({ path, where, what }) => (
        <p key={path}>
          {where}: {what}
        </p>
      ))}
      {version.changes.more > 0 && <p>{t('history.more', { count: version.changes.more })}</p>}
      {version.version !== base.version && (
        <Button
          size="small"
          aria-label={t('history.restoreOne', { number: version.version })}
          onClick={() => setAsking(true)}
        >
          {t('history.restore')}
        </Button>
      )}
      {isAsking && <RestoreModal version={version.version} onClose={() => setAsking(false)} />}
    </li>
  );
}
