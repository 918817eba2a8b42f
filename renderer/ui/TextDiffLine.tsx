import type { ReactNode } from 'react';
import type { FormattedLine } from '#domain/formattedDiff.ts';
import classes from './TextDiff.module.css';

interface Props {
  readonly line: FormattedLine;
  /** What stands around words that the other text lacks. */
  readonly mark: 'del' | 'ins';
}

/** One line of a compared text as it looks in its note; only text and these few elements, whatever the note holds. */
export function TextDiffLine({ line: { line, isFirst, pieces }, mark: Mark }: Props) {
  const list = line.within.findLast((node) => node === 'bulletList' || node === 'orderedList');
  const depth = line.within.filter((node) => node === 'bulletList' || node === 'orderedList').length;
  return (
    <div
      className={classes.line}
      data-block={line.block}
      data-level={line.level}
      data-list={isFirst ? list : undefined}
      data-depth={depth > 0 ? Math.min(depth, 3) : undefined}
      data-quoted={line.within.includes('blockquote') || undefined}
      data-cell={line.within.includes('table') || undefined}
    >
      {pieces.map(({ text, isChanged, marks }, place) => {
        const said = marks.reduce<ReactNode>(styled, text);
        // The pieces of a line never change their order: a row is made once.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        return isChanged ? <Mark key={place}>{said}</Mark> : <span key={place}>{said}</span>;
      })}
    </div>
  );
}

function styled(said: ReactNode, mark: string): ReactNode {
  switch (mark) {
    case 'bold':
      return <strong>{said}</strong>;
    case 'italic':
      return <em>{said}</em>;
    case 'code':
      return <code>{said}</code>;
    case 'highlight':
      return <mark>{said}</mark>;
    case 'underline':
    case 'strike':
    case 'link':
    case 'mention':
      return <span data-look={mark}>{said}</span>;
    default:
      return said;
  }
}
