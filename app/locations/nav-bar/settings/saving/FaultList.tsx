import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import styled from 'styled-components';
import type { Settings } from '../../../../../shared/settings.ts';
import { Notice } from '../../../../components/Notice.tsx';
import { namePath } from '../model/say-change.ts';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';

const List = styled.ul`
  margin-top: ${({ theme }) => theme.space.xxs};
  padding-inline-start: ${({ theme }) => theme.space.md};
  list-style: disc;
`;

const Box = styled.div`
  margin-bottom: ${({ theme }) => theme.space.md};
  scroll-margin-top: ${({ theme }) => theme.space.md};
`;

/** One thing that keeps the settings from being saved. */
export type SettingsFault = { field: string; message: string };

/** All that keeps it from being saved, each with a way to its field. */
export function FaultList({ faults }: { faults: readonly SettingsFault[] }) {
  const { t, locale } = useSettingsWords();
  const { showField, choices } = useSettingsRoom();
  const { getValues } = useFormContext<Settings>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
    box.current?.focus({ preventScroll: true });
  }, [faults]);
  return (
    <Box ref={box} tabIndex={-1}>
      <Notice tone="danger" isUrgent title={t('faults.title', { count: faults.length })}>
        <List>
          {faults.map(({ field, message }) => {
            const name = namePath(field, getValues(), { t, locale, choices });
            return (
              <li key={`${field} ${message}`}>
                {name !== '' && (
                  <>
                    <Button isLink onClick={() => showField(field)}>
                      {name}
                    </Button>
                    {': '}
                  </>
                )}
                {message}
              </li>
            );
          })}
        </List>
      </Notice>
    </Box>
  );
}
