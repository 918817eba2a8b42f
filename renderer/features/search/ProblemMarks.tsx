import type { QueryProblem } from '#search/queryTree.ts';
import { Marked } from './Marked.tsx';
import classes from './SearchBox.module.css';

interface Props {
  readonly text: string;
  readonly problems: readonly QueryProblem[];
  /** How far the field is scrolled, in pixels. */
  readonly scrolled: number;
}

/** Underlines what of a search is not understood: the same text behind the field, of which only the waves show. */
export function ProblemMarks({ text, problems, scrolled }: Props) {
  return (
    <div className={classes.marks} aria-hidden>
      <span style={{ transform: `translateX(${-scrolled}px)` }}>
        <Marked text={text} ranges={apart(problems)} />
      </span>
    </div>
  );
}

/** In order and without overlap, as they are drawn one after the other. */
function apart(problems: readonly QueryProblem[]): (readonly [start: number, end: number])[] {
  const ranges: (readonly [start: number, end: number])[] = [];
  for (const { start, end } of problems.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, ranges.at(-1)?.[1] ?? 0);
    if (from < end) ranges.push([from, end]);
  }
  return ranges;
}
