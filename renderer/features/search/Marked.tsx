import { Fragment } from 'react';

interface Props {
  readonly text: string;
  /** In order and without overlap, in UTF-16 units. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/** A text with some of its places marked. */
export function Marked({ text, ranges }: Props) {
  return (
    <>
      {ranges.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(ranges[index - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  );
}
