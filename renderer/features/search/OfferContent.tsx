import { IconHistory, IconX } from '@tabler/icons-react';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { forgetSearches } from './forgetSearches.ts';
import classes from './OfferList.module.css';
import type { Offer } from './offers.ts';
import { searchStrings } from './strings.ts';

/** What a row of the search box's list shows. */
export function OfferContent({ offer }: { readonly offer: Offer }) {
  const t = useStrings(searchStrings);
  const language = useLanguage();
  switch (offer.kind) {
    case 'past':
      return (
        <>
          <IconHistory className={classes.icon} size={14} aria-hidden />
          <span className={classes.label}>{offer.past.query}</span>
          {/* By pointer alone: an option has no buttons in it. The box has a key for the same. */}
          <button
            type="button"
            className={classes.forget}
            tabIndex={-1}
            aria-hidden
            title={t('forget')}
            onClick={(event) => {
              event.stopPropagation();
              forgetSearches([offer.past]);
            }}
          >
            <IconX size={12} />
          </button>
        </>
      );
    case 'hint':
      return (
        <>
          <code>{offer.typed}</code>
          <span className={classes.label}>{t(offer.text)}</span>
        </>
      );
    case 'filter':
      return (
        <>
          <code>{offer.word}:</code>
          <span className={classes.label}>{t(`hint-${offer.filter}`)}</span>
        </>
      );
    case 'value':
      return (
        <>
          <span className={classes.value}>{offer.label}</span>
          {offer.count > 0 && <span className={classes.count}>{offer.count.toLocaleString(language)}</span>}
        </>
      );
    default:
      return offer satisfies never;
  }
}
