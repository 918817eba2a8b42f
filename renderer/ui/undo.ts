import { createUndoStack, type Inverting } from './undoStack.ts';

let invert: Inverting = async (work) => ({ result: await work(), undo: undefined });

/** What the person did in this window since it was opened, the last fifty steps of it; gone with the window, as the library itself is not. */
export const undoStack = createUndoStack((work) => invert(work));

/** Says how to do something so that it can be taken back; to be called once, by whoever knows the library. */
export function setInverting(inverting: Inverting): void {
  invert = inverting;
}

/** Does something and gives how to take all of it back; `undo` is absent where it changed nothing. Nothing in it may wait for anything but the library. */
export const undoably: Inverting = (work) => invert(work);

/** Does something and keeps how to take it back by the key, without a word about it: for what is seen where it was done. */
export async function keepUndo<Result>(message: string, work: () => Promise<Result>): Promise<Result> {
  const { result, undo } = await invert(work);
  if (undo) undoStack.push({ message, undo });
  return result;
}
