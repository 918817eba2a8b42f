import { Button } from '@mantine/core';
import type { Note } from '#domain/note.ts';
import { parsePartialDate } from '#domain/partialDate.ts';
import { saveNoteDetails } from '#storage/noteDetails.ts';
import { saveSourceOfNote } from '#storage/noteSource.ts';
import { translator, useStrings } from '#ui/i18n.ts';
import { keepUndo } from '#ui/undo.ts';
import { DetailField, type DetailProblem } from './DetailField.tsx';
import classes from './Reader.module.css';
import { readerStrings } from './strings.ts';

interface Props {
  readonly note: Note;
  readonly sourceName: string;
  readonly onClose: () => void;
}

/** The fields behind "edit the details"; each saves itself when it is left. */
export function NoteDetails({ note, sourceName, onClose }: Props) {
  const t = useStrings(readerStrings);
  return (
    <div className={classes.details}>
      <DetailField label={t('source')} value={sourceName} save={(text) => saveSource(note.id, text)} />
      <DetailField label={t('author')} value={note.author ?? ''} save={(text) => saveAuthor(note.id, text)} />
      <DetailField
        label={t('published')}
        hint={t('publishedHint')}
        value={note.published?.edtf ?? ''}
        save={(text) => savePublished(note, text)}
      />
      <DetailField
        label={t('language')}
        hint={t('languageHint')}
        value={note.language ?? ''}
        save={(text) => saveLanguage(note.id, text)}
      />
      <Button size="compact-sm" variant="default" onClick={onClose}>
        {t('done')}
      </Button>
    </div>
  );
}

function keep(save: () => Promise<void>): Promise<void> {
  return keepUndo(translator(readerStrings)('detailsChanged'), save);
}

async function saveSource(noteId: string, text: string): Promise<undefined> {
  await keep(() => saveSourceOfNote(noteId, text));
}

async function saveAuthor(noteId: string, text: string): Promise<undefined> {
  await keep(() => saveNoteDetails(noteId, { author: text.trim() || undefined }));
}

async function savePublished(note: Note, text: string): Promise<DetailProblem | undefined> {
  // "Hier" counts from the day of the clip, as the clip has no better day yet.
  const reading = parsePartialDate(text, note.createdAt);
  if (reading.state === 'invalid') return reading.reason;
  await keep(() => saveNoteDetails(note.id, { published: reading.state === 'ok' ? reading.date : undefined }));
  return undefined;
}

async function saveLanguage(noteId: string, text: string): Promise<DetailProblem | undefined> {
  const tag = text.trim();
  if (tag !== '' && !isLanguageTag(tag)) return 'badLanguage';
  await keep(() => saveNoteDetails(noteId, { language: tag === '' ? undefined : Intl.getCanonicalLocales(tag)[0] }));
  return undefined;
}

function isLanguageTag(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
