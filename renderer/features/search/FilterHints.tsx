import { useLanguage, useStrings } from '#ui/i18n.ts';
import classes from './FilterHints.module.css';
import { listHints, startOfHint } from './filterHints.ts';
import { searchStrings } from './strings.ts';

/** The filters and signs that a search may have; a click puts one in. */
export function FilterHints({ onChoose }: { readonly onChoose: (typed: string) => void }) {
  const t = useStrings(searchStrings);
  const language = useLanguage();
  return (
    <ul className={classes.hints} aria-label={t('hints')}>
      {listHints(language).map(({ typed, text }) => (
        <li key={typed}>
          <button type="button" className={classes.hint} onClick={() => onChoose(startOfHint(typed))}>
            <code>{typed}</code> <span>{t(text)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
