import { useCommand } from '#ui/commands.tsx';
import { useRoutePart } from '#ui/route.ts';
import { collectionOfView } from './collectionOfView.ts';
import { useNoteActions } from './useNoteActions.ts';

/** Offers what can be done with the open note; in a list even before one is open, as a key may follow J faster than the note comes. */
export function NoteCommands() {
  const [view, noteId] = [useRoutePart('view'), useRoutePart('noteId')];
  const actions = useNoteActions();
  const isOffered = noteId !== undefined || collectionOfView(view) !== undefined;
  const offer = (act: () => void) => (isOffered ? act : undefined);
  useCommand(
    'triage.important',
    offer(() => actions.triage('important')),
  );
  useCommand(
    'triage.interesting',
    offer(() => actions.triage('interesting')),
  );
  useCommand(
    'triage.archived',
    offer(() => actions.triage('archived')),
  );
  useCommand(
    'triage.discarded',
    offer(() => actions.triage('discarded')),
  );
  useCommand('note.star', offer(actions.toggleStar));
  useCommand('note.trash', offer(actions.trash));
  return null;
}
