import { Component, type ReactNode } from 'react';
import { errorCode, errorText } from '#ui/errorText.ts';
import { translator } from '#ui/i18n.ts';
import { FullPageMessage } from './FullPageMessage.tsx';
import { appStrings } from './strings.ts';

interface Props {
  readonly children: ReactNode;
}
type State = { readonly state: 'fine' } | { readonly state: 'failed'; readonly error: unknown };

/** Catches what breaks in whatever it holds, says so in a person's words and offers to reload; what is around it goes on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { state: 'fine' };

  static getDerivedStateFromError(error: unknown): State {
    return { state: 'failed', error };
  }

  override render(): ReactNode {
    if (this.state.state === 'fine') return this.props.children;
    const { error } = this.state;
    const t = translator(appStrings);
    const isBug = errorCode(error) === 'unexpected';
    return (
      <FullPageMessage
        title={t('crashTitle')}
        text={isBug ? t('crashText') : errorText(error)}
        detail={String(error)}
        action={{ label: t('reload'), run: () => location.reload() }}
      />
    );
  }
}
