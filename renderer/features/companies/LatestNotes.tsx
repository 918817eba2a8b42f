import { useLiveQuery } from 'dexie-react-hooks';
import { listNotesOfEntity } from '#storage/mentions.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { hrefOf } from '#ui/route.ts';
import { type LatestProps, LatestSection } from './LatestSection.tsx';
import { noteDay, placeOf } from './notePlace.ts';
import { companyStrings } from './strings.ts';

/** The newest notes that an entity is in. */
export function LatestNotes({ entityId, ...section }: LatestProps) {
  const t = useStrings(companyStrings);
  const language = useLanguage();
  const entries = useLiveQuery(() => listNotesOfEntity(entityId, { offset: 0, limit: 5 }), [entityId, section.total]);
  const lines = entries?.map(({ note }) => ({
    id: note.id,
    text: note.title || t('untitled'),
    language: note.language,
    remark: noteDay(note, language),
    href: hrefOf(placeOf(note)),
  }));
  return <LatestSection {...section} name="notes" lines={lines} emptyHint={t('noNotes')} />;
}
