import type { ComponentProps } from 'react';
import { Suggestions } from '#features/suggestions/Suggestions.tsx';

type Props = Omit<ComponentProps<typeof Suggestions>, 'renderEditor'>;

/** What is suggested of the open note, with the forms in which a suggested fact is corrected. */
export function SuggestedFacts(props: Props) {
  return <Suggestions {...props} renderEditor={() => null} />;
}
