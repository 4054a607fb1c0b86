import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { ResponseDetail } from '../../../../shared/contracts/responses.ts';
import { useLanguage } from '../../../language/use-language.ts';
import { useWords } from '../words/use-words.ts';

const Lines = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};

  q {
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
    overflow-wrap: anywhere;
  }
`;

/** What was done with an answer, the newest first: who shared, ignored and restored it. */
export function Trail({ changes, shares }: Pick<ResponseDetail, 'changes' | 'shares'>) {
  const { t } = useWords();
  const { formats } = useLanguage();
  const lines = [
    ...shares.map(({ id, at, by, to, note, status }) => {
      const values = { to, name: by.name ?? by.id ?? t('voices.somebody'), when: formats.day(at) };
      return { key: id, at, words: note, text: t(`voices.trail.${status}`, values) };
    }),
    ...changes.map(({ at, by, change, reason }) => {
      const values = { name: by.name ?? by.id ?? t('voices.somebody'), when: formats.day(at) };
      return { key: at, at, words: reason, text: t(`voices.trail.${change}`, values) };
    }),
  ].toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <Lines>
      {lines.map(({ key, text, words }) => (
        <li key={key}>
          {text} {words !== null && <q>{words}</q>}
        </li>
      ))}
    </Lines>
  );
}
