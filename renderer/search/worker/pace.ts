/** Lets work in the background give way to somebody who types. */
export interface Pace {
  /** Does what somebody waits for. */
  answer<Answer>(job: () => Promise<Answer>): Promise<Answer>;
  /** Resolves when a bite of other work may begin: at once where nobody searches, else right after an answer, as the next letter is furthest off then. */
  turn(): Promise<void>;
  /** Whether nobody has searched for a while, so that work may be done in larger bites. */
  isQuiet(): boolean;
}

/** How long after an answer work is begun. In milliseconds. */
const biteMs = 60;
/** Longer than from one letter to the next: nobody types any more. In milliseconds. */
const quietMs = 300;

/** Makes the pace of one worker. */
export function createPace(): Pace {
  const waiting: (() => void)[] = [];
  let answering = 0;
  let answeredMs = Number.NEGATIVE_INFINITY;

  return {
    isQuiet: () => answering === 0 && performance.now() - answeredMs >= quietMs,
    async answer(job) {
      answering += 1;
      try {
        return await job();
      } finally {
        answering -= 1;
        answeredMs = performance.now();
        for (const goOn of waiting.splice(0)) goOn();
      }
    },
    async turn() {
      for (;;) {
        const sinceMs = performance.now() - answeredMs;
        if (answering === 0 && (sinceMs < biteMs || sinceMs >= quietMs)) return;
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
          if (answering === 0) setTimeout(resolve, quietMs - sinceMs);
        });
      }
    },
  };
}
