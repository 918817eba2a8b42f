import { undoChanges } from './changedRows.ts';
import { recordWrites } from './recordWrites.ts';

/**
 * Does what some named writes do, as one transaction, and gives how to take it back: row by row, with what was changed since left in place. `undo` is
 * absent where nothing changed.
 */
export async function saveUndoably<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly undo: (() => Promise<void>) | undefined }> {
  const { result, changes } = await recordWrites(work);
  return { result, undo: changes.length > 0 ? () => undoChanges(changes) : undefined };
}
