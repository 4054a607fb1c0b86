import { Button } from '@zendeskgarden/react-buttons';
import { TooltipDialog } from '@zendeskgarden/react-modals';
import { useState } from 'react';
import type { Api } from '../../../api/create-api.ts';
import { ChevronDown } from '../layout/icons.tsx';
import type { Place } from '../place/place.ts';
import { useWords } from '../words/use-words.ts';
import { SaveView } from './SaveView.tsx';
import { ViewList } from './ViewList.tsx';

type Props = { api: Api; place: Place; onGo: (place: Place) => void };

/** A button that opens what leads have saved, and saves what is shown. */
export function SavedViews({ api, place, onGo }: Props) {
  const { t } = useWords();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = (): void => setAnchor(null);
  return (
    <>
      <Button
        size="small"
        isBasic
        isNeutral
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {t('views.label')}
        <Button.EndIcon>
          <ChevronDown />
        </Button.EndIcon>
      </Button>
      {anchor !== null && (
        <TooltipDialog referenceElement={anchor} placement="bottom-end" onClose={close} zIndex={4}>
          <TooltipDialog.Title>{t('views.label')}</TooltipDialog.Title>
          <TooltipDialog.Body>
            <ViewList
              api={api}
              onGo={(next) => {
                close();
                onGo(next);
              }}
            />
            <SaveView api={api} place={place} />
          </TooltipDialog.Body>
          <TooltipDialog.Close aria-label={t('views.close')} />
        </TooltipDialog>
      )}
    </>
  );
}
