import { useState } from 'react';
import type { Offer } from './offers.ts';
import { useOffers } from './useOffers.ts';

interface Options {
  readonly text: string;
  readonly caret: number;
  readonly isActive: boolean;
}

interface OfferWalk {
  readonly offers: readonly Offer[];
  readonly isOpen: boolean;
  /** The one that Enter takes; none until the person goes down to it. */
  readonly highlighted: number | undefined;
  readonly chosen: Offer | undefined;
  /** Goes to the next offer or the one before it; beyond either end, to none. */
  step(by: 1 | -1): void;
  /** Closes the list until something else is typed: of this text, where none is given. */
  dismiss(text?: string): void;
}

/** The list of what the search box offers, and the way through it. */
export function useOfferWalk({ text, caret, isActive }: Options): OfferWalk {
  const offers = useOffers({ text, caret, isActive });
  const [walk, setWalk] = useState({ text, index: -1 });
  const [dismissed, setDismissed] = useState<string>();
  if (dismissed !== undefined && dismissed !== text) setDismissed(undefined);
  const isOpen = offers.length > 0 && dismissed !== text;
  const index = isOpen && walk.text === text ? Math.min(walk.index, offers.length - 1) : -1;
  return {
    offers,
    isOpen,
    highlighted: index < 0 ? undefined : index,
    chosen: offers[index],
    step(by) {
      const places = offers.length + 1;
      setWalk({ text, index: ((index + 1 + by + places) % places) - 1 });
    },
    dismiss(ofText = text) {
      setDismissed(ofText);
      setWalk({ text: ofText, index: -1 });
    },
  };
}
