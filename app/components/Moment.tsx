import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { useLanguage } from '../language/use-language.ts';

const Time = styled.time`
  flex: none;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  line-height: ${({ theme }) => theme.lineHeights.sm};
`;

/** Beyond this "last year" and "2 years ago" say too little. */
const RELATIVE_UP_TO_MS = 300 * 24 * 60 * 60_000;

type Props = { instant: string; now: number };

/** An instant as its distance from now, or its day when long ago; hovering tells the time. */
export function Moment({ instant, now }: Props) {
  const { formats } = useLanguage();
  const isNear = Math.abs(new Date(instant).getTime() - now) < RELATIVE_UP_TO_MS;
  return (
    <Time dateTime={instant} title={formats.moment(instant, now)}>
      {isNear ? formats.relative(instant, now) : formats.day(instant)}
    </Time>
  );
}
