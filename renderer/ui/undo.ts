import { createUndoStack, type Inverting, type UndoStep } from './undoStack.ts';

let invert: Inverting = async (work) => ({ result: await work(), undo: undefined });

/** What the person did in this window since it was opened, the last fifty steps of it; gone with the window, as the library itself is not. */
export const undoStack = createUndoStack((work) => invert(work));

/** Says how to do something so that it can be taken back; to be called once, by whoever knows the library. */
export function setInverting(inverting: Inverting): void {
  invert = inverting;
}

/** Keeps a step to be taken back without a word about it, for what is seen where it was done. */
export function keepUndo(message: string, undo: UndoStep['undo']): void {
  undoStack.push({ message, undo });
}
