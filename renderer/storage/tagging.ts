/**
 * Finds the known names in every note that is new or changed, and in all of them where a name is new, and keeps them as suggestions. One
 * window of a profile does it for all, in a worker. Gives a function that stops it.
 */
export function startTagging(): () => void {
  const worker = new Worker(new URL('./worker/taggingWorker.ts', import.meta.url), { type: 'module', name: 'tagging' });
  return () => worker.terminate();
}
