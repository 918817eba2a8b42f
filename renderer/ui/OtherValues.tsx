import { IconStarFilled } from '@tabler/icons-react';
import type { Grade } from '#domain/grade.ts';
import { formatPartialDate } from '#domain/partialDate.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import classes from './ClaimCard.module.css';
import { claimCardStrings } from './claimCardStrings.ts';
import { GradeMark } from './GradeMark.tsx';
import { useLanguage, useStrings } from './i18n.ts';

/** Another claim about the same thing that says otherwise. */
export interface OtherValue {
  readonly id: string;
  /** What differs, in words: "12 %". */
  readonly value: string;
  readonly grade?: Grade;
  readonly sourceName?: string;
  /** The day for which it is said. */
  readonly date?: PartialDate;
  /** Where its best passage stands. */
  readonly href?: string;
  /** It is the one that the person goes by. */
  readonly preferred?: true;
}

/** What others say in the place of a claim, each with its source, date and grade; none of them is hidden, whichever one goes by. */
export function OtherValues({ others }: { readonly others: readonly OtherValue[] }) {
  const t = useStrings(claimCardStrings);
  const language = useLanguage();
  return (
    <div className={classes.others}>
      <p>{t('others', { count: others.length })}</p>
      <ul>
        {others.map(({ id, value, grade, sourceName, date, href, preferred }) => (
          <li key={id}>
            {href ? <a href={href}>{value}</a> : <strong>{value}</strong>}
            {grade && <GradeMark grade={grade} />}
            {sourceName && <span>{sourceName}</span>}
            {date && <time dateTime={date.edtf}>{formatPartialDate(date, language)}</time>}
            {preferred && (
              <span className={classes.preferred}>
                <IconStarFilled size={12} aria-hidden />
                {t('preferred')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
