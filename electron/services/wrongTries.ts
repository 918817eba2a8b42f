/** Counts wrong secrets, so that nobody can try many. */
export interface WrongTries {
  /** Whether a secret may be tried now. */
  mayTry(nowMs: number): boolean;
  /** Takes note of one that was wrong. */
  note(nowMs: number): void;
}

const most = 20;
/** Short, as whoever tries wrong ones on end keeps the right one out for so long, too. */
const withinMs = 10_000;

/** Makes a count of twenty wrong tries within ten seconds. */
export function createWrongTries(): WrongTries {
  let times: number[] = [];
  return {
    mayTry(nowMs) {
      times = times.filter((time) => nowMs - time < withinMs);
      return times.length < most;
    },
    note(nowMs) {
      times.push(nowMs);
    },
  };
}
