import { useEffect, useState } from 'react';
import { type ChangeSize, changeSizeInSteps } from '#domain/changeSize.ts';
import { inSlices } from '#ui/inSlices.ts';
import type { Version } from './versions.ts';

/** How long nobody must have typed before the newest change is measured anew. */
const pauseMs = 1000;

/** How much each version changed of the one before it, as far as that is known yet; `versions` are the newest first. */
export function useChangeSizes(versions: readonly Version[]): ReadonlyMap<string, ChangeSize> {
  const [sizes, setSizes] = useState<ReadonlyMap<string, ChangeSize>>(new Map());
  const keys = versions.map(({ savedAt, revisionId }) => keyOf({ savedAt, revisionId })).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys say which versions these are.
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      measure(versions, sizes, stop.signal).then(
        (measured) => !stop.signal.aborted && setSizes(measured),
        (error) => !stop.signal.aborted && reportError(error),
      );
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [keys]);
  return sizes;
}

/** Names a version among those of its note. */
export function keyOf({ savedAt, revisionId }: { savedAt: string; revisionId?: string | undefined }): string {
  return revisionId ?? savedAt;
}

async function measure(
  versions: readonly Version[],
  known: ReadonlyMap<string, ChangeSize>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ChangeSize>> {
  const sizes = new Map<string, ChangeSize>();
  for (const [place, version] of versions.entries()) {
    const before = versions[place + 1];
    if (!before) continue;
    const key = keyOf(version);
    const size = known.get(key) ?? (await inSlices(changeSizeInSteps(before.text, version.text), signal));
    sizes.set(key, size);
  }
  return sizes;
}
