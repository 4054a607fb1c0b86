import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { Verdict } from '../../../../shared/contracts/nps-report.ts';

const COLOURS: Readonly<Record<Verdict, string>> = {
  up: 'foreground.success',
  down: 'foreground.danger',
  no_clear_change: 'foreground.default',
  too_few: 'foreground.subtle',
};

/** The sentence that says whether a figure really moved; its colour says the same. */
export const Change = styled.p<{ $verdict: Verdict }>`
  color: ${({ theme, $verdict }) => getColor({ theme, variable: COLOURS[$verdict] })};
`;
