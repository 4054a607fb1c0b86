import { Field, Input, Label } from '@zendeskgarden/react-forms';
import { useEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import { useWords } from '../words/use-words.ts';

/** As long as somebody types, nothing is asked for. */
const PAUSE_MS = 300;

const Wide = styled.div`
  flex: 1 1 240px;
  max-width: 420px;
`;

type Props = { words: string; onSearch: (words: string) => void };

/** Searches once the typing has come to rest. */
export function SearchField({ words, onSearch }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState(words);
  const sent = useRef(words);
  // Changed by the address, such as by the way back.
  useEffect(() => {
    if (words === sent.current) return;
    sent.current = words;
    setTyped(words);
  }, [words]);
  useEffect(() => {
    const asked = typed.trim();
    if (asked === sent.current) return undefined;
    const timer = setTimeout(() => {
      sent.current = asked;
      onSearch(asked);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, onSearch]);

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
          onChange={({ target }) => setTyped(target.value)}
        />
      </Field>
    </Wide>
  );
}
