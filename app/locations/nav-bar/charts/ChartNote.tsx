import styled from 'styled-components';
import { Muted } from '../../../components/Muted.tsx';

/** Below a chart: how it is to be read. */
export const ChartNote = styled(Muted)`
  margin-top: ${({ theme }) => theme.space.sm};
`;
