import { VisuallyHidden } from '@mantine/core';
import type { FormattedLine, FormattedRow } from '#domain/formattedDiff.ts';
import { useStrings } from './i18n.ts';
import classes from './TextDiff.module.css';
import { TextDiffLine } from './TextDiffLine.tsx';
import { textDiffStrings } from './textDiffStrings.ts';

interface Props {
  readonly row: FormattedRow;
  /** BCP 47 tags of both texts. */
  readonly languages: readonly [before: string | undefined, after: string | undefined];
}

/** Both cells of one row: what only the left text has is marked as deleted, what only the right one has as inserted. */
export function TextDiffRow({ row: { kind, linesBefore, linesAfter }, languages }: Props) {
  const t = useStrings(textDiffStrings);
  const note = kind === 'restyled' ? t('restyled') : undefined;
  return (
    <>
      <Cell lines={linesBefore} mark="del" sign={signs[kind][0]} note={note} language={languages[0]} />
      <Cell lines={linesAfter} mark="ins" sign={signs[kind][1]} language={languages[1]} />
    </>
  );
}

/** What stands before each side, for those who do not see the colour. */
const signs: Readonly<Record<FormattedRow['kind'], readonly [before: string, after: string]>> = {
  same: ['', ''],
  restyled: ['≈', '≈'],
  changed: ['~', '~'],
  removed: ['−', ''],
  added: ['', '+'],
  replaced: ['−', '+'],
};

interface CellProps {
  readonly lines: readonly FormattedLine[];
  readonly mark: 'del' | 'ins';
  readonly sign: string;
  /** Said of the row before its text. */
  readonly note?: string | undefined;
  readonly language: string | undefined;
}

function Cell({ lines, mark, sign, note, language }: CellProps) {
  const t = useStrings(textDiffStrings);
  return (
    <td className={classes.cell} lang={language}>
      {sign && (
        <span className={classes.sign} title={note} aria-hidden>
          {sign}
        </span>
      )}
      {note && <VisuallyHidden>{note}</VisuallyHidden>}
      {lines.length === 0 && <VisuallyHidden>{t('missing')}</VisuallyHidden>}
      {lines.map((line, place) => (
        // The lines of a row never change their order: a row is made once.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <TextDiffLine key={place} line={line} mark={mark} />
      ))}
    </td>
  );
}
