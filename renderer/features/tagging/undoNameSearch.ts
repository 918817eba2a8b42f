import { restoreEntity } from '#storage/entities.ts';
import { takeBackNameSearch } from '#storage/nameSearches.ts';
import { translator } from '#ui/i18n.ts';
import { notifyDone } from '#ui/notify.tsx';
import { nameSearchStrings } from './nameSearchStrings.ts';

/** Takes back the names that were searched for, and says what became of them; a new company that goes can be had back. */
export async function undoNameSearch(number: number): Promise<void> {
  const t = translator(nameSearchStrings);
  const { removed, kept } = await takeBackNameSearch(number);
  const namesOf = (entities: readonly { readonly name: string }[]) => entities.map(({ name }) => name).join(', ');
  if (kept.length > 0) notifyDone(t('kept', { names: namesOf(kept) }));
  if (removed.length > 0) {
    const restore = async () => {
      for (const entity of removed) await restoreEntity(entity);
    };
    notifyDone(t('removed', { names: namesOf(removed.map(({ entity }) => entity)) }), restore);
  } else if (kept.length === 0) notifyDone(t('undone'));
}
