import { Alert, Title } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';
import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import { useLanguage } from '../../language/use-language.ts';
import { describeSuppression } from './describe-suppression.ts';
import { nameCustomer } from './name-customer.ts';

const Space = styled.div`
  margin-top: ${({ theme }) => theme.space.base * 4}px;
  overflow-wrap: anywhere;
`;

type Props = { customer: TicketView['customer']; now: number };

/** Warns that this customer is never to be asked; empty for all others. */
export function SuppressionBanner({ customer, now }: Props) {
  const { t, formats } = useLanguage();
  const suppression = customer?.suppression ?? null;
  if (suppression === null) return null;
  return (
    <Space>
      <Alert type="warning">
        <Title>{t('suppression.title')}</Title>
        {describeSuppression(suppression.reason, nameCustomer(customer, t), t)}{' '}
        {t('suppression.since', { when: formats.moment(suppression.since, now) })}
      </Alert>
    </Space>
  );
}
