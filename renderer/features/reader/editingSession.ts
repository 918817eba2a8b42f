/** After so long without a change, the next one begins another session. */
const pauseMs = 10 * 60_000;
/** However long somebody writes without a pause, a version is kept so often. */
const longestMs = 30 * 60_000;

/** Tells where one stretch of writing in a note ends and the next begins. */
export interface EditingSession {
  /** Whether the change that is saved now may begin a session. */
  isToStart(): boolean;
  /** Takes account of a change that was saved, and of whether the session began with it. */
  goOn(hasStarted: boolean): void;
}

/** A note that is opened has no session yet. */
export function createEditingSession(): EditingSession {
  let startedAt: number | undefined;
  let lastAt = 0;
  return {
    isToStart: () => startedAt === undefined || Date.now() - lastAt > pauseMs || Date.now() - startedAt > longestMs,
    goOn: (hasStarted) => {
      lastAt = Date.now();
      if (hasStarted) startedAt = lastAt;
    },
  };
}
