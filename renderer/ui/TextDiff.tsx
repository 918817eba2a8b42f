import { Loader } from '@mantine/core';
import { useStrings } from './i18n.ts';
import classes from './TextDiff.module.css';
import { type ComparedText, TextDiffTable } from './TextDiffTable.tsx';
import { textDiffStrings } from './textDiffStrings.ts';
import { useTextDiff } from './useTextDiff.ts';

interface Props {
  readonly before: ComparedText;
  readonly after: ComparedText;
  /** Gives it its height; the texts scroll inside. */
  readonly className?: string | undefined;
}

/** Two texts side by side, scrolled as one, with the words that differ marked; `n` and `p` lead from one difference to the next. */
export function TextDiff({ before, after, className }: Props) {
  const t = useStrings(textDiffStrings);
  const rows = useTextDiff(before, after);
  return (
    <div className={`${classes.diff} ${className ?? ''}`}>
      {rows ? (
        <TextDiffTable rows={rows} before={before} after={after} />
      ) : (
        <div className={classes.bar} role="status">
          <Loader size={14} mr={8} aria-hidden />
          {t('comparing')}
        </div>
      )}
    </div>
  );
}
