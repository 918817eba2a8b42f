/** Wakes a loop that waits for something to happen. */
export interface Bell {
  /** Wakes it, or keeps it from falling asleep next time. */
  ring(): void;
  /** Waits for the next ring, or until the time is up. In milliseconds. */
  rung(timeoutMs: number): Promise<void>;
}

/** The browser's timers take no longer wait: they would be over at once. Source: HTML Standard, timer initialization steps. */
const longestTimerMs = 2 ** 31 - 1;

/** Makes a bell that nobody has rung yet. */
export function createBell(): Bell {
  let isRung = false;
  let wake: () => void = () => undefined;
  return {
    ring() {
      isRung = true;
      wake();
    },
    async rung(timeoutMs) {
      if (!isRung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, Math.min(timeoutMs, longestTimerMs));
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      isRung = false;
    },
  };
}
