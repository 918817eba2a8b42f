import { useEffect, useRef } from 'react';
import { useStrings } from '#ui/i18n.ts';
import { forgetSearches } from './forgetSearches.ts';
import { OfferContent } from './OfferContent.tsx';
import classes from './OfferList.module.css';
import type { Offer } from './offers.ts';
import { offerId, offersId } from './resultsId.ts';
import { searchStrings } from './strings.ts';

interface Props {
  readonly offers: readonly Offer[];
  readonly highlighted: number | undefined;
  readonly onChoose: (offer: Offer) => void;
}

interface Placed {
  readonly offer: Offer;
  readonly index: number;
}

/** What the search box offers below it; the keys are the box's. */
export function OfferList({ offers, highlighted, onChoose }: Props) {
  const t = useStrings(searchStrings);
  const placed = offers.map((offer, index): Placed => ({ offer, index }));
  const past = placed.filter(({ offer }) => offer.kind === 'past');
  const others = placed.filter(({ offer }) => offer.kind !== 'past');
  const draw = ({ offer, index }: Placed) => (
    <Row
      key={index}
      offer={offer}
      index={index}
      isHighlighted={index === highlighted}
      onChoose={() => onChoose(offer)}
    />
  );
  return (
    // Pressing in the list must not take the focus from the search box, in which the person types on.
    <div onPointerDown={(event) => event.preventDefault()}>
      <div id={offersId} role="listbox" aria-label={t('suggestions')}>
        {past.length > 0 && (
          <fieldset className={classes.group} aria-label={t('past')} data-past>
            {past.map(draw)}
          </fieldset>
        )}
        {past.length > 0 ? (
          <fieldset className={classes.group} aria-label={t('hints')}>
            {others.map(draw)}
          </fieldset>
        ) : (
          others.map(draw)
        )}
      </div>
      {past.length > 0 && (
        <div className={classes.foot}>
          <span>{t('pastKeys')}</span>
          <button
            type="button"
            tabIndex={-1}
            onClick={() => forgetSearches(past.flatMap(({ offer }) => (offer.kind === 'past' ? [offer.past] : [])))}
          >
            {t('forgetAll')}
          </button>
        </div>
      )}
    </div>
  );
}

interface RowProps extends Placed {
  readonly isHighlighted: boolean;
  readonly onChoose: () => void;
}

function Row({ offer, index, isHighlighted, onChoose }: RowProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isHighlighted) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isHighlighted]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: focus and keys are the search box's, which names the active option.
    <div
      ref={row}
      id={offerId(index)}
      role="option"
      className={classes.offer}
      aria-selected={isHighlighted}
      onClick={onChoose}
    >
      <OfferContent offer={offer} />
    </div>
  );
}
