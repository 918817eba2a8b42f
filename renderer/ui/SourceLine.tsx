import type { ReactNode } from 'react';
import classes from './SourceLine.module.css';

interface Props {
  readonly source: string | undefined;
  /** BCP 47 tag. */
  readonly language: string | undefined;
  readonly date: string;
  /** Stands before the source. */
  readonly marks?: ReactNode;
  /** Stands behind the date. */
  readonly star?: ReactNode;
}

/** The first line of a note's row: where the note is from, its language and its date. */
export function SourceLine({ source, language, date, marks, star }: Props) {
  return (
    <div className={classes.line}>
      {marks}
      <span className={classes.source}>{source}</span>
      {language && <span className={classes.language}>{language}</span>}
      <span className={classes.date}>{date}</span>
      {star}
    </div>
  );
}
