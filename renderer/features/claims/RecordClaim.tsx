import { type RefObject, useState } from 'react';
import type { ClaimTable } from '#domain/claim.ts';
import { listMentions, listNameHits } from '#storage/mentions.ts';
import { getNote } from '#storage/notes.ts';
import { useCommand } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { ClaimDialog } from './ClaimDialog.tsx';
import type { ClaimTarget } from './claimTarget.ts';
import type { ReadPassage } from './draftFromPassage.ts';
import { eventStrings } from './eventStrings.ts';
import { metricStrings } from './metricStrings.ts';
import type { PassageSource } from './passageSource.ts';
import { relationStrings } from './relationStrings.ts';

interface RecordClaimProps {
  readonly noteId: string;
  readonly reader: RefObject<PassageSource | null>;
}

/** Offers "record an event, a relation, a figure": the selection of the open note becomes the passage of a new claim. */
export function RecordClaim({ noteId, reader }: RecordClaimProps) {
  const tEvent = useStrings(eventStrings);
  const tRelation = useStrings(relationStrings);
  const tMetric = useStrings(metricStrings);
  const [target, setTarget] = useState<ClaimTarget>();

  const begin = async (table: ClaimTable, withoutSelection: string) => {
    const passage = reader.current?.getSelection();
    if (!passage) return notifyDone(withoutSelection);
    // The words by which a passage is read are many, and most notes are only read.
    const [{ draftFromPassage }, read] = await Promise.all([
      import('./draftFromPassage.ts'),
      readPassage(noteId, passage.text),
    ]);
    setTarget({
      kind: 'new',
      table,
      noteId,
      passage: passage.text,
      draft: draftFromPassage[table](read),
      referenceDay: read.publishedDay,
      makeExcerpt: async () => (await reader.current?.makeExcerpt(passage))?.excerptId,
    } as ClaimTarget);
  };
  const recordWhat = (table: ClaimTable, withoutSelection: string) => () =>
    void begin(table, withoutSelection).catch(notifyError);

  useCommand('event.make', recordWhat('events', tEvent('noSelection')));
  useCommand('relation.make', recordWhat('relations', tRelation('noSelection')));
  useCommand('metric.make', recordWhat('metrics', tMetric('noSelection')));
  return <ClaimDialog target={target} onClose={() => setTarget(undefined)} />;
}

/** A passage with the known names that stand in it, and what the note says of its language and day. */
async function readPassage(noteId: string, text: string): Promise<ReadPassage> {
  const [note, mentions, hits] = await Promise.all([getNote(noteId), listMentions(noteId), listNameHits(noteId, text)]);
  const byId = new Map(mentions.map(({ entity }) => [entity.id, entity]));
  return {
    text,
    language: note?.language ?? 'en',
    publishedDay: note?.published?.min,
    places: hits.flatMap(({ entityId, start, end }) => {
      const entity = byId.get(entityId);
      return entity ? [{ key: entityId, entityId, name: entity.name, kind: entity.kind, start, end }] : [];
    }),
  };
}
