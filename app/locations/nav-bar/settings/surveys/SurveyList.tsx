import { useMutation } from '@tanstack/react-query';
import { Button } from '@zendeskgarden/react-buttons';
import { useFieldArray, useFormContext } from 'react-hook-form';
import styled from 'styled-components';
import type { Settings } from '../../../../../shared/settings.ts';
import { FailureText } from '../saving/FailureText.tsx';
import { SectionHead } from '../sections/SectionHead.tsx';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';
import { freeId } from './free-id.ts';
import { SurveyCard } from './SurveyCard.tsx';

const Cards = styled.ol`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
  max-width: 760px;
  margin: ${({ theme }) => theme.space.md} 0;
`;

/** All surveys in order of precedence: a ticket is asked about by the first that fits. */
export function SurveyList() {
  const { t } = useSettingsWords();
  const { goTo } = useSettingsRoom();
  const { control, getValues } = useFormContext<Settings>();
  const { fields, append, insert, move, remove } = useFieldArray({
    control,
    name: 'surveys',
    // The usual one is `id`, which surveys have themselves.
    keyName: 'key',
  });
  const ids = () => getValues('surveys').map(({ id }) => id);
  const add = useMutation({
    // The schema, from which its parts come, is fetched when somebody asks for it.
    mutationFn: async () => await import('./new-survey.ts'),
    onSuccess: ({ newSurvey }) => {
      append(newSurvey(ids()));
      goTo({ section: 'surveys', item: fields.length });
    },
    networkMode: 'always',
  });
  const handleCopy = (index: number) => {
    const copied = structuredClone(getValues(`surveys.${index}`));
    insert(index + 1, { ...copied, id: freeId(copied.id, ids()), enabled: false });
  };
  return (
    <>
      <SectionHead section="surveys" />
      {fields.length === 0 ? (
        <p>{t('surveys.none')}</p>
      ) : (
        <Cards aria-label={t('surveys.order')}>
          {fields.map(({ key }, index) => (
            <SurveyCard
              key={key}
              index={index}
              count={fields.length}
              onOpen={() => goTo({ section: 'surveys', item: index })}
              onMove={(by) => move(index, index + by)}
              onCopy={() => handleCopy(index)}
              onRemove={() => remove(index)}
            />
          ))}
        </Cards>
      )}
      <Button onClick={() => add.mutate()}>{t('surveys.add')}</Button>
      {add.error !== null && <FailureText error={add.error} />}
    </>
  );
}
