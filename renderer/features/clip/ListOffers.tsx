import { Modal } from '@mantine/core';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { useStrings } from '#ui/i18n.ts';
import { ListPreview } from './ListPreview.tsx';
import type { NamedList } from './listIn.ts';
import { listStrings } from './listStrings.ts';

type Offer = (list: NamedList) => void;
const OfferContext = createContext<Offer | undefined>(undefined);

/** Shows what is in a list before anything of it is fetched; several are shown one after the other. */
export function ListOffers({ children }: { readonly children: ReactNode }) {
  const t = useStrings(listStrings);
  const [lists, setLists] = useState<readonly NamedList[]>([]);
  const offer = useCallback((list: NamedList) => setLists((before) => [...before, list]), []);
  const close = useCallback(() => setLists(([, ...others]) => others), []);
  const [list] = lists;
  return (
    <OfferContext value={offer}>
      {children}
      <Modal
        opened={list !== undefined}
        onClose={close}
        size="lg"
        title={t('title')}
        closeButtonProps={{ 'aria-label': t('cancel') }}
      >
        {/* A new one for each list, however alike. */}
        {list && <ListPreview key={lists.length} list={list} onClose={close} />}
      </Modal>
    </OfferContext>
  );
}

/** Offers a list of pages to the person. */
export function useListOffer(): Offer {
  const offer = useContext(OfferContext);
  if (!offer) throw new Error('useListOffer stands outside ListOffers.');
  return offer;
}
