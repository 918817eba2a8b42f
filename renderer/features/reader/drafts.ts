import * as v from 'valibot';
import { documentSchema } from '#domain/document.ts';
import { saveBody } from '#storage/bodies.ts';
import { saveTitle } from '#storage/noteDetails.ts';
import { translator } from '#ui/i18n.ts';
import { readerStrings } from './strings.ts';

/** What of a note was not on disk yet when its window closed. */
const draftSchema = v.object({
  noteId: v.string(),
  document: v.optional(documentSchema),
  /** The plain texts that the document was made from. */
  basedOn: v.array(v.string()),
  title: v.optional(v.string()),
});
export type Draft = v.InferOutput<typeof draftSchema>;

const prefix = 'vigie.draft.';
/** Drafts belong to a window: two windows may close with the same note open. */
const windowId = crypto.randomUUID();
const lockOf = (id: string) => `${prefix}${id}`;

// Held as long as the window lives, so that no other window takes its drafts for left behind.
void navigator.locks.request(lockOf(windowId), () => new Promise(() => undefined));

/** Keeps a draft: it is out of the window's hands when the call returns, which IndexedDB cannot promise. @returns the length of its JSON. */
export function keepDraft(draft: Draft): number {
  const json = JSON.stringify(draft);
  try {
    localStorage.setItem(keyOf(draft.noteId), json);
  } catch {
    // Larger than what the browser keeps so. The ordinary write is on its way, and there is nowhere else to go.
  }
  return json.length;
}

/** Forgets the draft of a note whose changes are saved. */
export function dropDraft(noteId: string): void {
  localStorage.removeItem(keyOf(noteId));
}

function keyOf(noteId: string): string {
  return `${prefix}${windowId}.${noteId}`;
}

/** Saves what windows that are gone had not saved. To be awaited before any note is shown. */
export async function recoverDrafts(): Promise<void> {
  const { held = [] } = await navigator.locks.query();
  const living = held.flatMap(({ name }) => name ?? []);
  const left = Object.keys(localStorage).filter(
    (key) => key.startsWith(prefix) && !living.some((lock) => key.startsWith(lock)),
  );
  for (const key of left) {
    const draft = parseDraft(localStorage.getItem(key) ?? '');
    if (draft) await saveDraft(draft);
    localStorage.removeItem(key);
  }
}

async function saveDraft({ noteId, document, basedOn, title }: Draft): Promise<void> {
  const t = translator(readerStrings);
  if (title !== undefined) await saveTitle(noteId, title, true);
  if (document) {
    await saveBody(noteId, document, {
      basedOn,
      startsSession: true,
      titleOfCopy: (of) => t('copyTitle', { title: of || t('untitled') }),
    });
  }
}

function parseDraft(json: string): Draft | undefined {
  try {
    return v.parse(draftSchema, JSON.parse(json));
  } catch {
    // Written by another version, or cut off.
    return undefined;
  }
}
