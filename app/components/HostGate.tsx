import type { ReactNode } from 'react';
import { useLanguage } from '../language/use-language.ts';
import { useZafConnection } from '../zaf/use-zaf.ts';
import { StatePage } from './StatePage.tsx';

type Props = { children: ReactNode };

/**
 * Lets the app through only where it belongs.
 *
 * A stranger that embeds the app sees no customer's data. A host that stays silent is
 * let through: the agent has data without its help, only no fitting height.
 */
export function HostGate({ children }: Props) {
  const { t } = useLanguage();
  const connection = useZafConnection();
  if (connection.state === 'refused') {
    const { origin } = connection;
    return (
      <StatePage title={t('failure.refusedTitle')} text={t('failure.refusedText', { origin })} />
    );
  }
  if (connection.state === 'outside') {
    return <StatePage title={t('failure.outsideTitle')} text={t('failure.outsideText')} />;
  }
  return <>{children}</>;
}
