import { parseQuery } from '#search/queryLanguage.ts';
import { Marked } from './Marked.tsx';
import classes from './SearchBox.module.css';

interface Props {
  readonly text: string;
  /** How far the field is scrolled, in pixels. */
  readonly scrolled: number;
}

/** Underlines what of a search is not understood: the same text behind the field, of which only the waves show. */
export function ProblemMarks({ text, scrolled }: Props) {
  const problems = parseQuery(text, new Date().toISOString().slice(0, 10)).problems;
  const ranges = problems.map(({ start, end }) => [start, end] as const);
  return (
    <div className={classes.marks} aria-hidden>
      <span style={{ transform: `translateX(${-scrolled}px)` }}>
        <Marked text={text} ranges={ranges} />
      </span>
    </div>
  );
}
