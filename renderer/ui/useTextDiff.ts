import { useEffect, useState } from 'react';
import { type FormattedRow, type FormattedText, formatRows } from '#domain/formattedDiff.ts';
import { diffTextsInSteps } from '#domain/textDiff.ts';
import { inSlices } from './inSlices.ts';

type Side = Pick<FormattedText, 'text'> & Partial<FormattedText>;
interface Done {
  readonly before: Side;
  readonly after: Side;
  readonly rows: readonly FormattedRow[];
}

/** The rows of two texts side by side; `undefined` while they are being held against each other. */
export function useTextDiff(before: Side, after: Side): readonly FormattedRow[] | undefined {
  const [done, setDone] = useState<Done>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts count, not the objects that they come in.
  useEffect(() => {
    const stop = new AbortController();
    inSlices(diffTextsInSteps(before.text, after.text), stop.signal).then(
      (rows) =>
        !stop.signal.aborted && setDone({ before, after, rows: formatRows(rows, complete(before), complete(after)) }),
      (error) => !stop.signal.aborted && reportError(error),
    );
    return () => stop.abort();
  }, [before.text, after.text, before.formats, after.formats]);
  return done && isSameSide(done.before, before) && isSameSide(done.after, after) ? done.rows : undefined;
}

function complete({ text, formats = [] }: Side): FormattedText {
  return { text, formats };
}

function isSameSide(one: Side, other: Side): boolean {
  return one.text === other.text && one.formats === other.formats;
}
