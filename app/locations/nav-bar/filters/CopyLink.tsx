import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { useZaf } from '../../../zaf/use-zaf.ts';
import { Chain } from '../layout/icons.tsx';
import { useWords } from '../words/use-words.ts';
import { copyText } from './copy-text.ts';

type Props = { link: () => Promise<string | null> };

/** Copies the address of what is shown, for somebody else or for later. */
export function CopyLink({ link }: Props) {
  const { t } = useWords();
  const zaf = useZaf();
  const [said, setSaid] = useState('');
  const handleClick = async (): Promise<void> => {
    const address = (await link().catch(() => null)) ?? window.location.href;
    const isCopied = await copyText(address);
    const text = isCopied ? t('filters.copied') : t('filters.copyFailed', { link: address });
    setSaid(text);
    await zaf?.notify(text, isCopied ? 'notice' : 'alert');
  };
  return (
    <>
      <Button size="small" isBasic isNeutral onClick={() => void handleClick()}>
        <Button.StartIcon>
          <Chain />
        </Button.StartIcon>
        {t('filters.copyLink')}
      </Button>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  );
}
