import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Field, Select } from '@zendeskgarden/react-forms';
import { getColor } from '@zendeskgarden/react-theming';
import { useMemo, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import styled from 'styled-components';
import { CUSTOMER_LANGUAGES } from '../../../../../shared/messages/languages.ts';
import { CATEGORIES, type Category } from '../../../../../shared/nps.ts';
import type { Settings } from '../../../../../shared/settings.ts';
import { PREVIEW_PARTS, type PreviewPart } from '../../../../../shared/vocabulary.ts';
import { previewSettings } from '../../../../api/settings.ts';
import { bodyOf } from '../model/draft-of.ts';
import { nameLanguage } from '../model/say-value.ts';
import { FailureText } from '../saving/FailureText.tsx';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';
import { PreviewFrame } from './PreviewFrame.tsx';
import { TestMail } from './TestMail.tsx';
import { useSettled } from './use-settled.ts';

const STILL_FOR_MS = 400;

const Box = styled.aside`
  position: sticky;
  top: ${({ theme }) => theme.space.md};
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
  padding-top: ${({ theme }) => theme.space.md};
  border-top: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  min-width: 0;
  max-width: 760px;
`;

const Title = styled.h3`
  font-size: ${({ theme }) => theme.fontSizes.lg};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Row = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(140px, 1fr));
  gap: ${({ theme }) => theme.space.sm};
`;

/** What the customer gets by the draft, from the very renderers that make it. */
export function SurveyPreview({ index }: { index: number }) {
  const { t, locale } = useSettingsWords();
  const { api, base } = useSettingsRoom();
  const { control } = useFormContext<Settings>();
  const draft = useWatch({ control }) as Settings;
  const [part, setPart] = useState<PreviewPart>('mail');
  const [language, setLanguage] = useState<string>(CUSTOMER_LANGUAGES[0]);
  const [category, setCategory] = useState<Category>('promoter');
  const survey = draft.surveys[index];
  const id = survey?.id ?? '';
  const languages = [...new Set([...CUSTOMER_LANGUAGES, ...Object.keys(survey?.texts ?? {})])];

  const body = useMemo(
    () => ({ settings: bodyOf(base, draft), survey: id, part, locale: language, category }),
    [base, draft, id, part, language, category],
  );
  const request = useSettled(body, STILL_FOR_MS);
  const preview = useQuery({
    queryKey: ['settings', 'preview', request],
    queryFn: async () => await previewSettings(api, request),
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });
  return (
    <Box aria-label={t('preview.title')}>
      <Title>{t('preview.title')}</Title>
      <Row>
        <Field>
          <Field.Label>{t('preview.part')}</Field.Label>
          <Select value={part} onChange={(event) => setPart(event.target.value as PreviewPart)}>
            {PREVIEW_PARTS.map((each) => (
              <option key={each} value={each}>
                {t(`preview.parts.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field>
          <Field.Label>{t('preview.language')}</Field.Label>
          <Select value={language} onChange={(event) => setLanguage(event.target.value)}>
            {languages.map((each) => (
              <option key={each} value={each}>
                {nameLanguage(each, locale)}
              </option>
            ))}
          </Select>
        </Field>
        {part === 'thanks' && (
          <Field>
            <Field.Label>{t('preview.category')}</Field.Label>
            <Select
              value={category}
              onChange={(event) => setCategory(event.target.value as Category)}
            >
              {CATEGORIES.map((each) => (
                <option key={each} value={each}>
                  {t(`fields.surveys.thankYou.${each}.label`)}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </Row>
      {preview.error === null ? (
        <PreviewFrame preview={preview.data} isStale={preview.isPlaceholderData} />
      ) : (
        <FailureText error={preview.error} />
      )}
      <TestMail survey={id} locale={language} />
    </Box>
  );
}
