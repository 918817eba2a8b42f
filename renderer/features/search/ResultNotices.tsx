import type { SearchAnswer } from '#search/searchClient.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { expectedText } from './expectedText.ts';
import { noticesId } from './resultsId.ts';
import classes from './SearchResults.module.css';
import { searchStrings } from './strings.ts';

/** What a person must know to read the list: what was not understood, under what other names it was looked for, what is not indexed yet, and why. */
export function ResultNotices({ answer: { problems, alsoAs, progress, ranking } }: { readonly answer: SearchAnswer }) {
  const t = useStrings(searchStrings);
  const language = useLanguage();
  const { indexed, total, trouble } = progress;
  const isRankedInPart = ranking === 'newest';
  if (problems.length === 0 && alsoAs.length === 0 && indexed >= total && !isRankedInPart) return null;
  return (
    <div id={noticesId} className={classes.notices} role="status">
      {problems.map(({ code, start, text, expected }) => (
        <p key={`${code}${start}`} className={classes.problem}>
          {t(`problem-${code}`, { text, expected: expectedText(expected ?? [], language) })}
        </p>
      ))}
      {isRankedInPart && <p>{t('rankedInPart')}</p>}
      {alsoAs.map(({ name, others }) => (
        <p key={name}>{t('alsoAs', { name, others: others.join(', ') })}</p>
      ))}
      {indexed < total && trouble && <p>{t(`index-${trouble}`)}</p>}
      {indexed < total && (
        <p>{t('behind', { indexed: indexed.toLocaleString(language), total: total.toLocaleString(language) })}</p>
      )}
    </div>
  );
}
