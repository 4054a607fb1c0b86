import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import styled from 'styled-components';
import { settingsSchema, type Settings } from '../../../../../shared/settings.ts';
import { findFaults } from '../find-faults.ts';
import { ChangeList } from '../saving/ChangeList.tsx';
import { FaultList, type SettingsFault } from '../saving/FaultList.tsx';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords, type SettingsWords } from '../settings-words.ts';

const Box = styled.div`
  display: grid;
  justify-items: start;
  gap: ${({ theme }) => theme.space.sm};
  max-width: 560px;
`;

type Reading =
  | { kind: 'none' }
  | { kind: 'no_json' }
  | { kind: 'faults'; faults: SettingsFault[] }
  | { kind: 'settings'; settings: Settings };

/** Reads settings from a file, and shows what they would change. */
export function ImportSettings() {
  const { t } = useSettingsWords();
  const { base, startFrom } = useSettingsRoom();
  const { getValues } = useFormContext<Settings>();
  const [reading, setReading] = useState<Reading>({ kind: 'none' });
  const handleFile = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = await file.text();
    setReading(read(text, t));
  };
  const handleTake = (settings: Settings) => {
    startFrom(base, settings);
    setReading({ kind: 'none' });
  };
  return (
    <Box>
      <Field>
        <Field.Label>{t('data.file')}</Field.Label>
        <Input
          type="file"
          accept="application/json,.json"
          onChange={(event) => void handleFile(event.target.files?.[0])}
        />
      </Field>
      {reading.kind === 'no_json' && <p role="alert">{t('data.noJson')}</p>}
      {reading.kind === 'faults' && <FaultList faults={reading.faults} />}
      {reading.kind === 'settings' && (
        <>
          <strong>{t('data.changes')}</strong>
          <ChangeList before={getValues()} after={reading.settings} />
          <Button onClick={() => handleTake(reading.settings)}>{t('data.take')}</Button>
        </>
      )}
    </Box>
  );
}

function read(text: string, t: SettingsWords): Reading {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { kind: 'no_json' };
  }
  const parsed = settingsSchema.safeParse(given);
  if (parsed.success) return { kind: 'settings', settings: parsed.data };
  return { kind: 'faults', faults: findFaults(t, given) };
}
