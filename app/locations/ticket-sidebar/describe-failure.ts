import type { Failure } from '../../api/classify-failure.ts';
import type { Translate } from '../../language/language.types.ts';

/** Says what stood in the way of a call: our own words, and the server's where it has some. */
export function describeFailure(
  failure: Failure,
  t: Translate,
): { title: string; text: string; detail?: string } {
  const title = t('failure.title');
  switch (failure.kind) {
    case 'expired':
      return { title: t('failure.expiredTitle'), text: t('failure.expiredText') };
    case 'offline':
      return { title: t('failure.offlineTitle'), text: t('failure.offlineText') };
    case 'unreachable':
      return { title, text: t('failure.unreachable') };
    case 'unexpected':
      return { title, text: t('failure.unexpected') };
    case 'too_late':
    case 'refused':
      return { title, text: '', detail: failure.text };
  }
}
