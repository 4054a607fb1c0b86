import { Button } from '@zendeskgarden/react-buttons';
import { Body, Close, Footer, FooterItem, Header, Modal } from '@zendeskgarden/react-modals';
import type { ReactNode } from 'react';
import { useSettingsWords } from '../settings-words.ts';

type Props = {
  title: string;
  confirm: string;
  isBusy: boolean;
  isDisabled?: boolean;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** Shows what is about to be done, and asks once more. */
export function ReviewModal({
  title,
  confirm,
  isBusy,
  isDisabled = false,
  onConfirm,
  onClose,
  children,
}: Props) {
  const { t } = useSettingsWords();
  return (
    <Modal isLarge onClose={onClose}>
      <Header tag="h2">{title}</Header>
      <Body>{children}</Body>
      <Footer>
        <FooterItem>
          <Button isBasic onClick={onClose}>
            {t('saving.back')}
          </Button>
        </FooterItem>
        <FooterItem>
          <Button isPrimary disabled={isBusy || isDisabled} onClick={onConfirm}>
            {isBusy ? t('saving.saving') : confirm}
          </Button>
        </FooterItem>
      </Footer>
      <Close aria-label={t('saving.close')} />
    </Modal>
  );
}
