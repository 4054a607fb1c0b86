import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { useFormContext, useWatch } from 'react-hook-form';
import styled from 'styled-components';
import type { Settings } from '../../../../../shared/settings.ts';
import { cleanDraft } from '../model/clean-draft.ts';
import { listChanges } from '../model/list-changes.ts';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';
import { BackTestModal } from '../back-test/BackTestModal.tsx';
import { ChangeList } from './ChangeList.tsx';
import { ConflictModal } from './ConflictModal.tsx';
import { FailureText } from './FailureText.tsx';
import { FaultList } from './FaultList.tsx';
import { ReviewModal } from './ReviewModal.tsx';
import { useSaving } from './use-saving.ts';

const Bar = styled.div`
  position: sticky;
  bottom: 0;
  z-index: 1;
  margin-top: ${({ theme }) => theme.space.lg};
  padding: ${({ theme }) => theme.space.sm} 0;
  border-top: ${({ theme }) => theme.borders.sm}
    ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  background: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
`;

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.sm};
`;

const Words = styled.p`
  flex: 1 1 200px;
`;

/** Says that something is unsaved, and leads through looking at it to saving, and back. */
export function SaveBar() {
  const { t } = useSettingsWords();
  const { base } = useSettingsRoom();
  const { control } = useFormContext<Settings>();
  const saving = useSaving();
  const { step, review, tryOut, save, undo } = saving;
  const draft = cleanDraft(useWatch({ control }) as Settings);
  const count = listChanges(base.settings, draft).length;
  const error = review.error ?? tryOut.error ?? save.error ?? undo.error;
  if (count === 0 && step.kind === 'idle' && error === null) return null;
  return (
    <Bar>
      {count > 0 && saving.faults.length > 0 && <FaultList faults={saving.faults} />}
      {error !== null && <FailureText error={error} />}
      <Row role="status">
        {count > 0 && <Words>{t('saving.unsaved', { count })}</Words>}
        {count === 0 && step.kind === 'saved' && <Words>{t('saving.saved')}</Words>}
        {count === 0 && step.kind === 'saved' && (
          <Button disabled={undo.isPending} onClick={() => undo.mutate(step.before)}>
            {t('saving.undo')}
          </Button>
        )}
        {count > 0 && (
          <>
            <Button isBasic onClick={saving.discard}>
              {t('saving.discard')}
            </Button>
            <Button disabled={tryOut.isPending} onClick={() => tryOut.mutate()}>
              {t('backTest.open')}
            </Button>
            <Button isPrimary disabled={review.isPending} onClick={() => review.mutate()}>
              {t('saving.review')}
            </Button>
          </>
        )}
      </Row>
      {step.kind === 'review' && (
        <ReviewModal
          title={t('saving.title')}
          confirm={t('saving.save')}
          isBusy={save.isPending}
          onConfirm={() => save.mutate(step.draft)}
          onClose={saving.close}
        >
          <ChangeList before={base.settings} after={step.draft} />
          {step.check.warnings.map(({ field, message }) => (
            <p key={`${field} ${message}`}>{message}</p>
          ))}
          {save.error !== null && <FailureText error={save.error} />}
        </ReviewModal>
      )}
      {step.kind === 'back_test' && <BackTestModal draft={step.draft} onClose={saving.close} />}
      {step.kind === 'conflict' && (
        <ConflictModal
          mine={step.draft}
          theirs={step.theirs}
          onMerge={(merged) => saving.merge(merged, step.theirs)}
          onClose={saving.close}
        />
      )}
    </Bar>
  );
}
