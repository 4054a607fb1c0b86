import { Button } from '@zendeskgarden/react-buttons';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import type { GivenSettings } from '../../../../../shared/contracts/settings.ts';
import type { Settings } from '../../../../../shared/settings.ts';
import type { Api } from '../../../../api/create-api.ts';
import { RowStatus } from '../fields/Part.tsx';
import { bodyOf } from '../model/draft-of.ts';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';
import { FailureText } from './FailureText.tsx';

type Props<Result> = {
  text: string;
  send: (api: Api, draft: GivenSettings) => Promise<Result>;
  /** Says what came of it. */
  children: (result: Result) => ReactNode;
};

/** A button that tries a draft, saved or not, and what came of it. */
export function TestButton<Result>({ text, send, children }: Props<Result>) {
  const { t } = useSettingsWords();
  const { api, base } = useSettingsRoom();
  const { getValues } = useFormContext<Settings>();
  const test = useMutation({ mutationFn: async () => await send(api, bodyOf(base, getValues())) });
  return (
    <>
      <Button disabled={test.isPending} onClick={() => test.mutate()}>
        {test.isPending ? t('test.sending') : text}
      </Button>
      <RowStatus>
        {test.data !== undefined && children(test.data)}
        {test.error !== null && <FailureText error={test.error} />}
      </RowStatus>
    </>
  );
}
