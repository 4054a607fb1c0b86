import { Button } from '@zendeskgarden/react-buttons';
import { useLayoutEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import { useLanguage } from '../language/use-language.ts';

const Text = styled.p<{ $lines: number | null }>`
  white-space: pre-line;
  overflow-wrap: anywhere;
  ${({ $lines }) =>
    $lines !== null &&
    `display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: ${$lines}; overflow: hidden;`}
`;

type Props = { text: string; lines: number };

/** A text cut off after some lines, with a button for the rest. */
export function ExpandableText({ text, lines }: Props) {
  const { t } = useLanguage();
  const element = useRef<HTMLParagraphElement>(null);
  const [isExpanded, setExpanded] = useState(false);
  const [isCut, setCut] = useState(false);

  useLayoutEffect(() => {
    const paragraph = element.current;
    if (paragraph === null || isExpanded) return undefined;
    // One pixel of slack: line heights are rounded.
    const measure = (): void => setCut(paragraph.scrollHeight > paragraph.clientHeight + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(paragraph);
    return () => observer.disconnect();
  }, [text, lines, isExpanded]);

  return (
    <div>
      <Text ref={element} $lines={isExpanded ? null : lines}>
        {text}
      </Text>
      {isCut && (
        <Button
          isLink
          size="small"
          aria-expanded={isExpanded}
          onClick={() => setExpanded(!isExpanded)}
        >
          {t(isExpanded ? 'response.showLess' : 'response.showMore')}
        </Button>
      )}
    </div>
  );
}
