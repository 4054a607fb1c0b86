import styled from 'styled-components';
import { Muted } from '../../../components/Muted.tsx';

/** Below a chart: how it is to be read. */
export const ChartNote = styled(Muted).attrs<{ 'data-picture-note'?: string }>({
  'data-picture-note': '',
})`
  margin-top: ${({ theme }) => theme.space.sm};
`;
