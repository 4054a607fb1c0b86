import { getColor } from '@zendeskgarden/react-theming';
import { Skeleton } from '@zendeskgarden/react-loaders';
import styled from 'styled-components';
import type { Preview } from '../../../../../shared/contracts/settings-preview.ts';
import { useSettingsWords } from '../settings-words.ts';

const Subject = styled.p`
  overflow-wrap: anywhere;
`;

// White also in the dark: so do mail and page look to most customers.
const Frame = styled.iframe<{ $isStale: boolean }>`
  width: 100%;
  height: 560px;
  border: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: #fff;
  color-scheme: light;
  opacity: ${({ $isStale }) => ($isStale ? 0.6 : 1)};
`;

const Plain = styled.pre`
  max-height: 560px;
  margin: 0;
  padding: ${({ theme }) => theme.space.sm};
  overflow: auto;
  border: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  font-family: ${({ theme }) => theme.fonts.mono};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;

type Props = { preview: Preview | undefined; isStale: boolean };

/** A mail or page as the customer sees it, in a frame without powers. */
export function PreviewFrame({ preview, isStale }: Props) {
  const { t } = useSettingsWords();
  if (preview === undefined) return <Skeleton height="560px" />;
  const { part, subject, html, text, locale } = preview;
  return (
    <>
      {subject !== null && (
        <Subject>
          {t('preview.subject')}{' '}
          <strong lang={locale} dir="auto">
            {subject}
          </strong>
        </Subject>
      )}
      {html === null ? (
        <Plain lang={locale} dir="auto" tabIndex={0} aria-label={t(`preview.parts.${part}`)}>
          {text}
        </Plain>
      ) : (
        <Frame
          $isStale={isStale}
          sandbox=""
          srcDoc={html}
          title={t(`preview.parts.${part}`)}
          data-testid="preview-frame"
        />
      )}
    </>
  );
}
