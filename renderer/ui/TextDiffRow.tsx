import { VisuallyHidden } from '@mantine/core';
import type { DiffRow, DiffSpan } from '#domain/textDiff.ts';
import { useStrings } from './i18n.ts';
import classes from './TextDiff.module.css';
import { textDiffStrings } from './textDiffStrings.ts';

interface Props {
  readonly row: DiffRow;
  /** BCP 47 tags of both texts. */
  readonly languages: readonly [before: string | undefined, after: string | undefined];
}

/** Both cells of one row: what only the left text has is marked as deleted, what only the right one has as inserted. */
export function TextDiffRow({ row: { kind, before, after }, languages }: Props) {
  return (
    <>
      <Cell spans={before} mark="del" sign={signs[kind][0]} language={languages[0]} />
      <Cell spans={after} mark="ins" sign={signs[kind][1]} language={languages[1]} />
    </>
  );
}

/** What stands before each side, for those who do not see the colour. */
const signs: Readonly<Record<DiffRow['kind'], readonly [before: string, after: string]>> = {
  same: ['', ''],
  changed: ['~', '~'],
  removed: ['−', ''],
  added: ['', '+'],
  replaced: ['−', '+'],
};

interface CellProps {
  readonly spans: readonly DiffSpan[];
  readonly mark: 'del' | 'ins';
  readonly sign: string;
  readonly language: string | undefined;
}

function Cell({ spans, mark: Mark, sign, language }: CellProps) {
  const t = useStrings(textDiffStrings);
  return (
    <td className={classes.cell} lang={language}>
      {sign && (
        <span className={classes.sign} aria-hidden>
          {sign}
        </span>
      )}
      {spans.length === 0 && <VisuallyHidden>{t('missing')}</VisuallyHidden>}
      {spans.map(({ text, isChanged }, place) => {
        // The spans of a row never change their order: a row is made once.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        return isChanged ? <Mark key={place}>{text}</Mark> : <span key={place}>{text}</span>;
      })}
    </td>
  );
}
