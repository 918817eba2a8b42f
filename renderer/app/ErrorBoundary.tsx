import { Component, type ReactNode } from 'react';
import { translator } from '#ui/i18n.ts';
import { FullPageMessage } from './FullPageMessage.tsx';
import { appStrings } from './strings.ts';

interface Props {
  readonly children: ReactNode;
}
type State = { readonly state: 'fine' } | { readonly state: 'failed'; readonly error: unknown };

/** Catches bugs of whatever it holds, says so in a person's words and offers to reload. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { state: 'fine' };

  static getDerivedStateFromError(error: unknown): State {
    return { state: 'failed', error };
  }

  override render(): ReactNode {
    if (this.state.state === 'fine') return this.props.children;
    const t = translator(appStrings);
    return (
      <FullPageMessage
        title={t('crashTitle')}
        text={t('crashText')}
        detail={String(this.state.error)}
        action={{ label: t('reload'), run: () => location.reload() }}
      />
    );
  }
}
