import styled from 'styled-components';
import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import { Notice } from '../../components/Notice.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { nameCustomer } from './sidebar-words.ts';

const Space = styled.div`
  margin-top: ${({ theme }) => theme.space.base * 4}px;
`;

type Props = { customer: TicketView['customer'] };

/** Warns that this customer is never to be asked; empty for all others. */
export function SuppressionBanner({ customer }: Props) {
  const { t, formats } = useLanguage();
  const suppression = customer?.suppression ?? null;
  if (suppression === null) return null;
  return (
    <Space>
      <Notice tone="warning" title={t('suppression.title')}>
        {t(`suppression.reasons.${suppression.reason}`, nameCustomer(customer, t))}{' '}
        {t('suppression.since', { when: formats.day(suppression.since) })}
      </Notice>
    </Space>
  );
}
