import { Button } from '@zendeskgarden/react-buttons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { WORK_NAMES } from '../../../../../shared/vocabulary.ts';
import { retryWork, type FailedWork } from '../../../../api/work.ts';
import { Muted } from '../../../../components/Muted.tsx';
import { TicketLink } from '../../../../components/TicketLink.tsx';
import { useLanguage } from '../../../../language/use-language.ts';
import { FailureText } from '../saving/FailureText.tsx';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';

/** One piece of work that was given up: what it was, what it met, and another try. */
export function FailedWorkItem({ work }: { work: FailedWork['items'][number] }) {
  const { t } = useSettingsWords();
  const { formats } = useLanguage();
  const { api } = useSettingsRoom();
  const queries = useQueryClient();
  const retry = useMutation({
    mutationFn: async () => await retryWork(api, work.id),
    onSuccess: async () => await queries.invalidateQueries({ queryKey: ['work', 'failed'] }),
  });
  const known = WORK_NAMES.find((name) => name === work.name);
  const name = known === undefined ? work.name : t(`health.names.${known}`);
  const { ticketId } = work.message;
  const when = formats.moment(work.failedAt, Date.now());
  return (
    <li>
      <strong>{name}</strong> {typeof ticketId === 'string' && <TicketLink ticketId={ticketId} />}
      <Muted as="div">{t('health.tries', { count: work.attempts, when })}</Muted>
      {work.problem !== null && <p>{work.problem}</p>}
      {retry.error !== null && <FailureText error={retry.error} />}
      <Button
        size="small"
        disabled={retry.isPending || retry.isSuccess}
        aria-label={t('health.retryOne', { name })}
        onClick={() => retry.mutate()}
      >
        {t(retry.isSuccess ? 'health.retried' : 'health.retry')}
      </Button>
    </li>
  );
}
