import { useStrings } from '#ui/i18n.ts';
import classes from './FilterHints.module.css';
import { filterHints } from './filterHints.ts';
import { searchStrings } from './strings.ts';

/** The filters and signs that a search may have; a click puts one in. */
export function FilterHints({ onChoose }: { readonly onChoose: (typed: string) => void }) {
  const t = useStrings(searchStrings);
  return (
    <ul className={classes.hints} aria-label={t('hints')}>
      {filterHints.map(({ typed, text }) => (
        <li key={typed}>
          {/* Pressing the button must not take the focus from the search box, in which the person types on. */}
          <button
            type="button"
            className={classes.hint}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(typed.replace(/…"?$/, ''))}
          >
            <code>{typed}</code> <span>{t(text)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
