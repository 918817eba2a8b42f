import { useEffect, useState } from 'react';
import { type DiffRow, diffTextsInSteps } from '#domain/textDiff.ts';
import { inSlices } from './inSlices.ts';

/** The rows of two texts side by side; `undefined` while they are being held against each other. */
export function useTextDiff(before: string, after: string): readonly DiffRow[] | undefined {
  const [done, setDone] = useState<{ readonly before: string; readonly after: string; readonly rows: DiffRow[] }>();
  useEffect(() => {
    const stop = new AbortController();
    inSlices(diffTextsInSteps(before, after), stop.signal).then(
      (rows) => !stop.signal.aborted && setDone({ before, after, rows }),
      (error) => !stop.signal.aborted && reportError(error),
    );
    return () => stop.abort();
  }, [before, after]);
  return done?.before === before && done.after === after ? done.rows : undefined;
}
