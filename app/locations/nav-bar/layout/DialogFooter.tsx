import { Button } from '@zendeskgarden/react-buttons';
import { Modal } from '@zendeskgarden/react-modals';
import type { ReactNode } from 'react';

type Props = {
  /** What leads away without doing anything: a button, and the cross. */
  cancel: string;
  close: string;
  onClose: () => void;
  /** The button that does what is asked about. */
  children: ReactNode;
};

/** The ways out of a dialog. */
export function DialogFooter({ cancel, close, onClose, children }: Props) {
  return (
    <>
      <Modal.Footer>
        <Modal.FooterItem>
          <Button isBasic onClick={onClose}>
            {cancel}
          </Button>
        </Modal.FooterItem>
        <Modal.FooterItem>{children}</Modal.FooterItem>
      </Modal.Footer>
      <Modal.Close aria-label={close} />
    </>
  );
}
