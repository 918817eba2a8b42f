/** Half of what a person feels as a hitch, so that there is room for what else the page does. */
const sliceMs = 20;

/**
 * Runs work that is done in steps, some milliseconds at a time; between them the page is free.
 * @throws DOMException `AbortError` where `signal` says that nobody waits for it any more.
 */
export async function inSlices<Result>(steps: Generator<void, Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    const end = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await scheduler.yield();
    signal?.throwIfAborted();
  }
}
