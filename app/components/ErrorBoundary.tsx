import { Component, type ReactNode } from 'react';

type Props = { children: ReactNode; whenBroken: (retry: () => void) => ReactNode };

/** Catches what breaks while rendering, and shows something else until it is tried again. */
export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { children, whenBroken } = this.props;
    if (!this.state.hasFailed) return children;
    return whenBroken(() => this.setState({ hasFailed: false }));
  }
}
