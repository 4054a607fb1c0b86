import { Button } from '@zendeskgarden/react-buttons';
import { Field, Select } from '@zendeskgarden/react-forms';
import { Progress } from '@zendeskgarden/react-loaders';
import { Body, Close, Footer, FooterItem, Header, Modal } from '@zendeskgarden/react-modals';
import { useState } from 'react';
import styled from 'styled-components';
import { BACK_TEST_DAYS } from '../../../../../shared/contracts/back-test.ts';
import type { Job } from '../../../../../shared/contracts/jobs.ts';
import type { Settings } from '../../../../../shared/settings.ts';
import { Muted } from '../../../../components/Muted.tsx';
import { bodyOf } from '../model/draft-of.ts';
import { FailureText } from '../saving/FailureText.tsx';
import { useSettingsRoom } from '../settings-context.ts';
import { useSettingsWords } from '../settings-words.ts';
import { BackTestResult } from './BackTestResult.tsx';
import { useBackTest } from './use-back-test.ts';

const PERIODS = [7, BACK_TEST_DAYS.usual, BACK_TEST_DAYS.most];

const Wide = styled(Modal)`
  width: min(920px, calc(100vw - 32px));
`;

const Stack = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.md};
`;

const Choice = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: ${({ theme }) => theme.space.sm};
`;

/** Tries a draft on solved tickets of the past, before anybody is asked by it. */
export function BackTestModal({ draft, onClose }: { draft: Settings; onClose: () => void }) {
  const { t } = useSettingsWords();
  const { base } = useSettingsRoom();
  const [days, setDays] = useState<number>(BACK_TEST_DAYS.usual);
  const { start, watch, job } = useBackTest(bodyOf(base, draft));
  const isUnderWay = job !== null && job.endedAt === null;
  return (
    <Wide isLarge onClose={onClose}>
      <Header tag="h2">{t('backTest.title')}</Header>
      <Body>
        <Stack>
          <p>{t('backTest.about')}</p>
          <Choice>
            <Field>
              <Field.Label>{t('backTest.period')}</Field.Label>
              <Select
                value={days}
                disabled={isUnderWay}
                onChange={({ target }) => setDays(Number(target.value))}
              >
                {PERIODS.map((each) => (
                  <option key={each} value={each}>
                    {t('backTest.days', { days: each })}
                  </option>
                ))}
              </Select>
            </Field>
            <Button
              isPrimary={job === null}
              disabled={isUnderWay || start.isPending}
              onClick={() => start.mutate(days)}
            >
              {t(job === null ? 'backTest.start' : 'backTest.again')}
            </Button>
          </Choice>
          {start.error !== null && <FailureText error={start.error} />}
          {watch.error !== null && <FailureText error={watch.error} />}
          <div aria-live="polite">{job !== null && <JobView job={job} />}</div>
        </Stack>
      </Body>
      <Footer>
        <FooterItem>
          <Button isBasic onClick={onClose}>
            {t('saving.close')}
          </Button>
        </FooterItem>
      </Footer>
      <Close aria-label={t('saving.close')} />
    </Wide>
  );
}

function JobView({ job }: { job: Job }) {
  const { t } = useSettingsWords();
  const { status, done, total, problem, result } = job;
  if (result !== null) return <BackTestResult result={result} />;
  if (status === 'failed') return <p role="alert">{t(`backTest.problems.${problem ?? 'away'}`)}</p>;
  return (
    <Stack>
      <Progress
        value={Math.round((100 * done) / Math.max(1, total))}
        aria-label={t('backTest.progress')}
      />
      <Muted>{t('backTest.read', { done, total })}</Muted>
    </Stack>
  );
}
