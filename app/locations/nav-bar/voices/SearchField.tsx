import { Field, Input, Label } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import { useRestedText } from '../filters/use-rested-text.ts';
import { useWords } from '../words/use-words.ts';

const Wide = styled.div`
  flex: 1 1 240px;
  max-width: 420px;
`;

type Props = { words: string; onSearch: (words: string) => void };

/** Searches once the typing has come to rest. */
export function SearchField({ words, onSearch }: Props) {
  const { t } = useWords();
  const [typed, type] = useRestedText(words, onSearch);
  return (
    <Wide>
      <Field>
        <Label hidden>{t('voices.search')}</Label>
        <Input
          isCompact
          type="search"
          maxLength={200}
          placeholder={t('voices.search')}
          value={typed}
          onChange={({ target }) => type(target.value)}
        />
      </Field>
    </Wide>
  );
}
