import type { Entity } from '#domain/entity.ts';
import { identifierNames } from '#domain/identifiers.ts';
import { useStrings } from '#ui/i18n.ts';
import classes from './EntityPage.module.css';
import { identifierStrings } from './identifierStrings.ts';

/** What identifies an entity beyond its name, and the lists that it is watched in. */
export function IdentifierChips({ entity: { identifiers, watchlists } }: { readonly entity: Entity }) {
  const t = useStrings(identifierStrings);
  const known = identifierNames.flatMap((name) => {
    const value = identifiers[name];
    return value === undefined ? [] : [{ name, value }];
  });
  if (known.length + watchlists.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={t('identifiersAndLists')}>
      {known.map(({ name, value }) => (
        <li key={name} className={classes.chip}>
          <span className={classes.chipLabel}>{t(name)}</span> {value}
        </li>
      ))}
      {watchlists.map((name) => (
        <li key={name} className={classes.chip} data-watched>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
