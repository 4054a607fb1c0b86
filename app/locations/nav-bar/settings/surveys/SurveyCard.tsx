import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import styled from 'styled-components';
import type { Settings } from '../../../../../shared/settings.ts';
import { Muted } from '../../../../components/Muted.tsx';
import { Pill } from '../../../../components/Pill.tsx';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';
import { summarizeSurvey } from './summarize-survey.ts';

const Card = styled.li`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
  padding: ${({ theme }) => theme.space.md};
  border: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  min-width: 0;
`;

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
`;

const Name = styled(Button)`
  font-size: ${({ theme }) => theme.fontSizes.lg};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  overflow-wrap: anywhere;
`;

type Props = {
  index: number;
  count: number;
  onOpen: () => void;
  onMove: (by: 1 | -1) => void;
  onCopy: () => void;
  onRemove: () => void;
};

/** One survey in the list: what it does in a line, and its place among the others. */
export function SurveyCard({ index, count, onOpen, onMove, onCopy, onRemove }: Props) {
  const { t, locale } = useSettingsWords();
  const { choices } = useSettingsRoom();
  const surveys = useWatch<Settings, 'surveys'>({ name: 'surveys' });
  const survey = surveys[index];
  const [isAsking, setAsking] = useState(false);
  // One that was just removed is drawn once more.
  if (survey === undefined) return null;
  const name = survey.id;
  return (
    <Card>
      <Row>
        <span>{index + 1}.</span>
        <Name isLink onClick={onOpen} aria-label={t('surveys.open', { name })}>
          {name}
        </Name>
        <Pill $tone={survey.enabled ? 'success' : 'neutral'}>
          {survey.enabled ? t('values.on') : t('values.off')}
        </Pill>
      </Row>
      <Muted>{summarizeSurvey(survey, { t, locale, choices })}</Muted>
      {isAsking ? (
        <Row role="group" aria-label={t('surveys.removeQuestion', { name })}>
          <span>{t('surveys.removeQuestion', { name })}</span>
          <Button size="small" isDanger onClick={onRemove}>
            {t('surveys.removeYes')}
          </Button>
          <Button size="small" autoFocus onClick={() => setAsking(false)}>
            {t('surveys.removeNo')}
          </Button>
        </Row>
      ) : (
        <Row>
          <Button size="small" onClick={onOpen} aria-label={t('surveys.editName', { name })}>
            {t('surveys.edit')}
          </Button>
          <Button
            size="small"
            disabled={index === 0}
            aria-label={t('surveys.upName', { name })}
            onClick={() => onMove(-1)}
          >
            {t('surveys.up')}
          </Button>
          <Button
            size="small"
            disabled={index === count - 1}
            aria-label={t('surveys.downName', { name })}
            onClick={() => onMove(1)}
          >
            {t('surveys.down')}
          </Button>
          <Button size="small" aria-label={t('surveys.copyName', { name })} onClick={onCopy}>
            {t('surveys.copy')}
          </Button>
          <Button
            size="small"
            isDanger
            isBasic
            aria-label={t('surveys.removeName', { name })}
            onClick={() => setAsking(true)}
          >
            {t('surveys.remove')}
          </Button>
        </Row>
      )}
    </Card>
  );
}
