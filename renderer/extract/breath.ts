/** Half of what a person feels as a hitch, so that there is room for what else the page does. */
const sliceMs = 20;

/** Makes what long work awaits between its steps: mostly it goes on at once, and every few milliseconds the page has its turn. */
export function createBreath(signal?: AbortSignal): () => Promise<void> | undefined {
  let end = performance.now() + sliceMs;
  return () => {
    signal?.throwIfAborted();
    if (performance.now() < end) return undefined;
    return turn().then(() => {
      signal?.throwIfAborted();
      end = performance.now() + sliceMs;
    });
  };
}

/** Gives the page its turn. */
async function turn(): Promise<void> {
  // Node, where the readers are tested, has no such scheduler.
  if ('scheduler' in globalThis) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}
