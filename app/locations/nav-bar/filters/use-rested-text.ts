import { useEffect, useRef, useState } from 'react';

/** As long as somebody types, nothing is asked for. */
const PAUSE_MS = 300;

/** What is being typed; tells of it once the typing has come to rest. */
export function useRestedText(
  text: string,
  onRest: (text: string) => void,
): [typed: string, type: (text: string) => void] {
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  // Changed by the address, such as by the way back.
  useEffect(() => {
    if (text === sent.current) return;
    sent.current = text;
    setTyped(text);
  }, [text]);
  useEffect(() => {
    const asked = typed.trim();
    if (asked === sent.current) return undefined;
    const timer = setTimeout(() => {
      sent.current = asked;
      onRest(asked);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, onRest]);
  return [typed, setTyped];
}
