import { classifyFailure } from '../../../api/failure.ts';
import type { TranslateWorkspace } from '../words/words.types.ts';

/** Says what stood in the way of a call: our own words, or the server's where there are none. */
export function describeFailure(error: unknown, t: TranslateWorkspace): string {
  const failure = classifyFailure(error);
  switch (failure.kind) {
    case 'offline':
    case 'unreachable':
    case 'expired':
    case 'unexpected':
      return t(`failure.${failure.kind}`);
    case 'too_late':
      return t('failure.tooLate');
    case 'refused':
      return failure.code === 'forbidden' ? t('failure.forbidden') : failure.text;
  }
}
