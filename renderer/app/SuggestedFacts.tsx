import type { ComponentProps, RefObject } from 'react';
import { ClaimDialog } from '#features/claims/ClaimDialog.tsx';
import type { ClaimTarget } from '#features/claims/claimTarget.ts';
import type { ReaderHandle } from '#features/reader/readerHandle.ts';
import type { EditedSuggestion } from '#features/suggestions/editedSuggestion.ts';
import { Suggestions } from '#features/suggestions/Suggestions.tsx';
import { suggestedTarget } from './suggestedTarget.ts';

interface Props extends Omit<ComponentProps<typeof Suggestions>, 'renderEditor' | 'reader'> {
  readonly reader: RefObject<ReaderHandle | null>;
}

/** What is suggested of the open note, with the form in which a suggested fact is corrected. */
export function SuggestedFacts({ reader, ...props }: Props) {
  const targetOf = (edited: EditedSuggestion | undefined): ClaimTarget | undefined =>
    edited && suggestedTarget(edited, async () => (await reader.current?.makeExcerpt(edited.passage))?.excerptId);
  return (
    <Suggestions
      {...props}
      reader={reader}
      renderEditor={(edited, onClose) => <ClaimDialog target={targetOf(edited)} onClose={onClose} />}
    />
  );
}
