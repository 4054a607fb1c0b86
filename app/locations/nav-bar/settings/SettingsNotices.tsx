import styled from 'styled-components';
import { Notice } from '../../../components/Notice.tsx';
import { useSettingsRoom } from './settings-context.ts';
import { useSettingsWords } from './settings-words.ts';

const Box = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
  max-width: 760px;

  &:not(:empty) {
    margin-bottom: ${({ theme }) => theme.space.md};
  }
`;

/** What an admin should know before changing anything. */
export function SettingsNotices({ areChoicesMissing }: { areChoicesMissing: boolean }) {
  const { t } = useSettingsWords();
  const { base } = useSettingsRoom();
  return (
    <Box>
      {base.startsFromFile && (
        <Notice tone="warning" title={t('fromFile.title')}>
          {t('fromFile.text')}
        </Notice>
      )}
      {base.faults.length > 0 && (
        <Notice tone="danger" title={t('storedFaults.title')}>
          {t('storedFaults.text')}
          {base.faults.map(({ field, message }) => (
            <p key={`${field} ${message}`}>
              {field}: {message}
            </p>
          ))}
        </Notice>
      )}
      {areChoicesMissing && (
        <Notice tone="warning" title={t('noChoices')}>
          {null}
        </Notice>
      )}
    </Box>
  );
}
