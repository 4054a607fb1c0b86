import { Fieldset } from '@zendeskgarden/react-forms';
import styled from 'styled-components';

/** Fields under one name. Garden's own takes the size from all words that stand among them. */
export const Group = styled(Fieldset)`
  && {
    font-size: ${({ theme }) => theme.fontSizes.md};
  }
`;
