/** Something that a person did and may take back. */
export interface UndoStep {
  /** What was done, in the person's words. */
  readonly message: string;
  /** Takes it back; what it gives as text is said in the place of "Undone.". */
  readonly undo: () => Promise<unknown>;
  /** Runs when it was taken back, for what is no data: where the person was. */
  readonly afterwards?: (() => void) | undefined;
  /** Whether `undo` waits for more than the library, as one does that pauses between its steps; it cannot be done again then. */
  readonly isLong?: boolean | undefined;
  /** Called as soon as the step is no longer to be offered elsewhere. */
  readonly onTaken?: (() => void) | undefined;
}

/** Does something and gives how to take all of that back; `undefined` where it changed nothing. */
export type Inverting = <Result>(
  work: () => Promise<Result>,
) => Promise<{ readonly result: Result; readonly undo: (() => Promise<unknown>) | undefined }>;

/** What a step that was taken back, or done again, came to. */
export interface UndoOutcome {
  readonly message: string;
  readonly said: string | undefined;
}

/** What a person did in this window, to be taken back step by step and done again. */
export interface UndoStack {
  push(step: UndoStep): void;
  /** Takes back one step, or the last one. `undefined` where there is none, or it was taken back already. @throws what the step's undo throws; it stays then. */
  undo(step?: UndoStep): Promise<UndoOutcome | undefined>;
  /** Does again what was taken back last. `undefined` where there is nothing, or something else was done since. */
  redo(): Promise<UndoOutcome | undefined>;
  /** How many steps can be taken back and done again; the same object until that changes. */
  readonly getDepths: () => UndoDepths;
  readonly subscribe: (listener: () => void) => () => void;
}

interface UndoDepths {
  readonly undo: number;
  readonly redo: number;
}

/** As many as a person may remember. */
const mostSteps = 50;

/** Makes an empty stack. */
export function createUndoStack(invert: Inverting): UndoStack {
  let done: readonly UndoStep[] = [];
  let undone: readonly UndoStep[] = [];
  let depths: UndoDepths = { undo: 0, redo: 0 };
  const listeners = new Set<() => void>();

  const publish = (nextDone: readonly UndoStep[], nextUndone: readonly UndoStep[]) => {
    done = nextDone.slice(-mostSteps);
    undone = nextUndone.slice(-mostSteps);
    depths = { undo: done.length, redo: undone.length };
    for (const listener of listeners) listener();
  };
  const without = (steps: readonly UndoStep[], step: UndoStep) => steps.filter((one) => one !== step);

  const run = async (step: UndoStep) => {
    step.onTaken?.();
    const { result, undo } = step.isLong ? { result: await step.undo(), undo: undefined } : await invert(step.undo);
    step.afterwards?.();
    const inverse = undo && { message: step.message, undo };
    return { inverse, outcome: { message: step.message, said: typeof result === 'string' ? result : undefined } };
  };

  return {
    push: (step) => publish([...done, step], []),
    undo: async (step = done.at(-1)) => {
      if (!step || !done.includes(step)) return undefined;
      const place = done.indexOf(step);
      // At once, so that a key pressed twice takes two steps back.
      publish(without(done, step), undone);
      try {
        const { inverse, outcome } = await run(step);
        if (inverse) publish(done, [...undone, inverse]);
        return outcome;
      } catch (error) {
        publish([...done.slice(0, place), step, ...done.slice(place)], undone);
        throw error;
      }
    },
    redo: async () => {
      const step = undone.at(-1);
      if (!step) return undefined;
      publish(done, without(undone, step));
      try {
        const { inverse, outcome } = await run(step);
        if (inverse) publish([...done, inverse], undone);
        return outcome;
      } catch (error) {
        publish(done, [...undone, step]);
        throw error;
      }
    },
    getDepths: () => depths,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
