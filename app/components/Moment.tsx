import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { useLanguage } from '../language/use-language.ts';

const Time = styled.time`
  flex: none;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  line-height: ${({ theme }) => theme.lineHeights.sm};
`;

type Props = { instant: string; now: number };

/** An instant as its distance from now; hovering tells day and time. */
export function Moment({ instant, now }: Props) {
  const { formats } = useLanguage();
  return (
    <Time dateTime={instant} title={formats.moment(instant, now)}>
      {formats.relative(instant, now)}
    </Time>
  );
}
