import { useState } from 'react';
import { eventTypeLabels } from '#domain/eventLabels.ts';
import { eventTypeNames } from '#domain/eventType.ts';
import { facetNames } from '#search/protocol.ts';
import type { FacetName, FacetValue } from '#search/searchClient.ts';
import { type Language, useLanguage, useStrings } from '#ui/i18n.ts';
import { currentRoute, navigate } from '#ui/route.ts';
import classes from './Facets.module.css';
import { hasFacet, languageName, withFacet } from './facetQuery.ts';
import { searchStrings } from './strings.ts';
import { useFacets } from './useFacets.ts';

interface Props {
  readonly query: string;
  readonly isSettled: boolean;
}

/** What the hits have in common, each kind behind its name; a click asks for one value, or no longer. */
export function Facets({ query, isSettled }: Props) {
  const t = useStrings(searchStrings);
  const counted = useFacets(query, isSettled);
  const [shown, setShown] = useState<FacetName>();
  if (!counted) return null;
  const { facets, isPartial } = counted;
  const names = facetNames.filter((name) => facets[name].length > 0);
  if (names.length === 0) return null;
  const open = names.find((name) => name === shown);
  return (
    <section className={classes.facets} aria-label={t('facets')}>
      <div className={classes.names}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            className={classes.name}
            aria-expanded={name === open}
            aria-controls={name === open ? 'search-facet' : undefined}
            data-active={facets[name].some(({ value }) => hasFacet(query, name, value)) || undefined}
            onClick={() => setShown(name === open ? undefined : name)}
          >
            {t(`facet-${name}`)}
          </button>
        ))}
      </div>
      {open && (
        <div id="search-facet" className={classes.values}>
          {facets[open].map((facet) => (
            <Value key={facet.value} query={query} name={open} facet={facet} />
          ))}
          {isPartial && <p className={classes.partial}>{t('partial')}</p>}
        </div>
      )}
    </section>
  );
}

interface ValueProps {
  readonly query: string;
  readonly name: FacetName;
  readonly facet: FacetValue;
}

function Value({ query, name, facet: { value, count } }: ValueProps) {
  const language = useLanguage();
  const toggle = () => {
    const { order } = currentRoute();
    navigate({ view: 'search', query: withFacet(query, name, value), ...(order && { order }) });
  };
  return (
    <button type="button" className={classes.value} aria-pressed={hasFacet(query, name, value)} onClick={toggle}>
      <span className={classes.label}>{labelOf(name, value, language)}</span>
      <span className={classes.count}>{count.toLocaleString(language)}</span>
    </button>
  );
}

function labelOf(name: FacetName, value: string, language: Language): string {
  if (name === 'language') return languageName(value, language);
  const type = name === 'event' ? eventTypeNames.find((known) => known === value) : undefined;
  return type ? eventTypeLabels[type][language] : value;
}
