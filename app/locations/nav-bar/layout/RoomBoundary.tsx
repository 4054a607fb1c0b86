import { Button } from '@zendeskgarden/react-buttons';
import { Component, type ContextType, type ReactNode } from 'react';
import { Notice } from '../../../components/Notice.tsx';
import { WordsContext } from '../words/use-words.ts';

type Props = { children: ReactNode };

/** Keeps the way to the other rooms open when one of them breaks. */
export class RoomBoundary extends Component<Props, { hasFailed: boolean }> {
  static override contextType = WordsContext;
  declare context: ContextType<typeof WordsContext>;
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const t = this.context?.t;
    if (t === undefined) return null;
    return (
      <Notice tone="danger" title={t('failure.title')} isUrgent>
        <p>{t('failure.crash')}</p>
        <Button size="small" onClick={() => this.setState({ hasFailed: false })}>
          {t('failure.retry')}
        </Button>
      </Notice>
    );
  }
}
