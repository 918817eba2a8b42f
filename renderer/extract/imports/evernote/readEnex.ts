import { createBreath } from '#extract/breath.ts';
import { isPictureName, maxFileBytes } from '#extract/imports/archiveFiles.ts';
import { digestOf } from '#extract/imports/digest.ts';
import {
  type ImportedFile,
  type ImportedNote,
  type ImportedText,
  type ImportRemark,
  type NoteReader,
  remarkItem,
} from '#extract/imports/importedNote.ts';
import { instantOf } from '#extract/imports/instant.ts';
import { tidyLine } from '#extract/tidyText.ts';
import { decodeBase64 } from './base64.ts';
import { type EnexNote, type EnexResource, enexNotes } from './enexNotes.ts';
import { htmlOfEnml, titleKey } from './enml.ts';
import { md5Of } from './md5.ts';

const pictureType = /^image\/(?:png|jpe?g|gif|webp|avif)$/i;

/** Reads the notes of a file of Evernote; its name is that of the notebook. */
export function readEnex(file: Blob, name: string): NoteReader {
  const notebook = name.replace(/\.enex$/i, '');
  return {
    format: 'evernote',
    async *items(onRead, signal) {
      for await (const part of enexNotes(file, onRead, signal)) {
        if (part.state === 'cut-off') yield remarkItem(part.title || name, 'damaged');
        else yield { kind: 'note', note: await noteOf(part.note, notebook, signal) };
      }
    },
  };
}

async function noteOf(note: EnexNote, notebook: string, signal: AbortSignal): Promise<ImportedNote> {
  const { title = '', content = '', created, updated, author, url, reminder, reminderDone, place } = note.fields;
  const known = tidyLine(title);
  const [createdAt, updatedAt] = [instantOf(created), instantOf(updated)];
  const facts = Object.entries({ reminder: instantOf(reminder), 'reminder done': instantOf(reminderDone), place });
  return {
    key: await digestOf('evernote', title, created ?? '', content),
    linkKeys: [titleKey(known)],
    title: known,
    ...(createdAt && { created: createdAt }),
    ...(updatedAt && { updated: updatedAt }),
    ...(author?.trim() && { author: tidyLine(author) }),
    ...(url?.trim() && { url: url.trim() }),
    tags: note.tags,
    folder: [notebook],
    facts: facts.flatMap(([name, value]) => (value?.trim() ? [[name, tidyLine(value)] as const] : [])),
    fileCount: note.resources.length,
    open: () => openText(note, known, signal),
  };
}

async function openText(note: EnexNote, title: string, signal: AbortSignal): Promise<ImportedText> {
  const breath = createBreath(signal);
  const remarks: ImportRemark[] = [];
  const files: ImportedFile[] = [];
  const byHash = new Map<string, { readonly address?: string; readonly name: string }>();
  for (const [at, resource] of note.resources.entries()) {
    const name = resource.fileName || nameOf(resource, at);
    const isTooLarge = resource.base64.length > (maxFileBytes * 4) / 3;
    const bytes = isTooLarge ? undefined : await decodeBase64(resource.base64, breath);
    if (!bytes || bytes.length === 0) {
      remarks.push({ name: title, reason: isTooLarge ? 'too-large' : 'damaged', detail: name });
      continue;
    }
    const isPicture = pictureType.test(resource.mime) || isPictureName(name);
    const file = { name, ...(isPicture && { address: `cid:resource-${at + 1}` }) };
    byHash.set(await md5Of(bytes, breath), file);
    files.push({ ...file, read: async () => bytes });
  }
  const html = htmlOfEnml(note.fields.content ?? '', {
    media: (hash) => byHash.get(hash),
    tasks: note.tasks,
    onEncrypted: () => remarks.push({ name: title, reason: 'encrypted' }),
    onMissing: () => remarks.push({ name: title, reason: 'file-missing' }),
  });
  return { form: 'html', text: html, files, remarks };
}

function nameOf({ mime }: EnexResource, at: number): string {
  const ending = /^[\w.-]+\/([\w]{2,5})$/.exec(mime)?.[1] ?? 'bin';
  return `file-${at + 1}.${ending.replace('jpeg', 'jpg')}`;
}
