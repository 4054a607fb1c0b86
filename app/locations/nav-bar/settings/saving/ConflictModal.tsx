import { Field, Fieldset, Radio } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import styled from 'styled-components';
import type { SettingsState } from '../../../../../shared/contracts/settings.ts';
import type { Settings } from '../../../../../shared/settings.ts';
import { chooseSides, mergeSettings, type Conflict, type Side } from '../model/merge-settings.ts';
import { namePath } from '../model/say-change.ts';
import { sayValue } from '../model/say-value.ts';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';
import { ChangeList } from './ChangeList.tsx';
import { ReviewModal } from './ReviewModal.tsx';

const Title = styled.h3`
  margin: ${({ theme }) => theme.space.md} 0 ${({ theme }) => theme.space.xs};
  font-size: ${({ theme }) => theme.fontSizes.md};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Choices = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.md};
`;

type Props = {
  mine: Settings;
  theirs: SettingsState;
  onMerge: (merged: Settings) => void;
  onClose: () => void;
};

/** Another admin was first: shows what they changed, and lays both together as the reader says. */
export function ConflictModal({ mine, theirs, onMerge, onClose }: Props) {
  const { t } = useSettingsWords();
  const { base } = useSettingsRoom();
  const { merged, conflicts } = mergeSettings(base.settings, mine, theirs.settings);
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  const isDecided = conflicts.every(({ path }) => sides[path] !== undefined);
  return (
    <ReviewModal
      title={t('conflict.title')}
      confirm={t('conflict.merge')}
      isBusy={false}
      isDisabled={!isDecided}
      onConfirm={() => onMerge(chooseSides(merged, conflicts, sides))}
      onClose={onClose}
    >
      <p>{t('conflict.text')}</p>
      <Title>{t('conflict.theirs')}</Title>
      <ChangeList before={base.settings} after={theirs.settings} />
      <Title>{t('conflict.mine')}</Title>
      <ChangeList before={base.settings} after={mine} />
      {conflicts.length > 0 && (
        <>
          <Title>{t('conflict.both', { count: conflicts.length })}</Title>
          <Choices>
            {conflicts.map((conflict) => (
              <ConflictChoice
                key={conflict.path}
                conflict={conflict}
                merged={merged}
                side={sides[conflict.path]}
                onChoose={(side) => setSides({ ...sides, [conflict.path]: side })}
              />
            ))}
          </Choices>
        </>
      )}
    </ReviewModal>
  );
}

type ChoiceProps = {
  conflict: Conflict;
  merged: Settings;
  side: Side | undefined;
  onChoose: (side: Side) => void;
};

function ConflictChoice({ conflict, merged, side, onChoose }: ChoiceProps) {
  const { t, locale } = useSettingsWords();
  const { choices } = useSettingsRoom();
  const saying = { t, locale, choices };
  const { path } = conflict;
  const say = (value: unknown) =>
    value === undefined ? t('changes.removed') : sayValue(path, value, saying);
  return (
    <Fieldset>
      <Fieldset.Legend>{namePath(path, merged, saying)}</Fieldset.Legend>
      {(['mine', 'theirs'] as const).map((each) => (
        <Field key={each}>
          <Radio name={path} checked={side === each} onChange={() => onChoose(each)}>
            <Field.Label isRegular>
              {t(`conflict.take_${each}`, { value: say(conflict[each]) })}
            </Field.Label>
          </Radio>
        </Field>
      ))}
    </Fieldset>
  );
}
