import { Component, type ContextType, type ReactNode } from 'react';
import { LanguageContext } from '../language/use-language.ts';
import { StatePage } from './StatePage.tsx';

type Props = { children: ReactNode };

/** Catches what breaks while rendering, and offers another try instead of an empty panel. */
export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  static override contextType = LanguageContext;
  declare context: ContextType<typeof LanguageContext>;
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const t = this.context?.t;
    if (t === undefined) return null;
    return (
      <StatePage
        title={t('failure.crashTitle')}
        text={t('failure.crashText')}
        action={{ text: t('actions.retry'), onClick: () => this.setState({ hasFailed: false }) }}
      />
    );
  }
}
