import { type RefObject, useState } from 'react';
import type { Entity } from '#domain/entity.ts';
import { listMentions, listNameHits } from '#storage/mentions.ts';
import { useCommand } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { EventDialog } from './EventDialog.tsx';
import type { EventTarget } from './eventTarget.ts';
import { eventStrings } from './strings.ts';

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The open note, as far as recording an event needs it. */
interface PassageSource {
  getSelection(): Passage | undefined;
  makeExcerpt(passage: Passage): Promise<{ readonly excerptId: string } | undefined>;
}

interface RecordEventProps {
  readonly noteId: string;
  /** First day of publication, from which relative dates count. */
  readonly referenceDay?: string | undefined;
  readonly reader: RefObject<PassageSource | null>;
}

/** Offers "record an event": the selection of the open note becomes the passage of a new event. */
export function RecordEvent({ noteId, referenceDay, reader }: RecordEventProps) {
  const t = useStrings(eventStrings);
  const [target, setTarget] = useState<EventTarget>();

  const begin = async () => {
    const passage = reader.current?.getSelection();
    if (!passage) return notifyDone(t('noSelection'));
    setTarget({
      kind: 'new',
      noteId,
      passage: passage.text,
      named: await listNamed(noteId, passage.text),
      referenceDay,
      makeExcerpt: async () => (await reader.current?.makeExcerpt(passage))?.excerptId,
    });
  };

  useCommand('event.make', () => void begin().catch(notifyError));
  return <EventDialog target={target} onClose={() => setTarget(undefined)} />;
}

/** The known names that stand in a passage of a note, in their order. */
async function listNamed(noteId: string, passage: string): Promise<Entity[]> {
  const [mentions, hits] = await Promise.all([listMentions(noteId), listNameHits(noteId, passage)]);
  const byId = new Map(mentions.map(({ entity }) => [entity.id, entity]));
  return [...new Set(hits.map(({ entityId }) => entityId))].flatMap((id) => byId.get(id) ?? []);
}
