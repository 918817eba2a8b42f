import { SaxesParser } from 'saxes';
import { createBreath } from '#extract/breath.ts';

/** A picture or attachment as the file has it. */
export interface EnexResource {
  readonly base64: string;
  readonly mime: string;
  readonly fileName: string;
}

/** A task, which stands beside the text in newer files. */
export interface EnexTask {
  readonly title: string;
  readonly isDone: boolean;
  readonly group: string;
  readonly due: string;
}

/** A note as the file has it. Source: evernote-export4.dtd. */
export interface EnexNote {
  readonly fields: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  readonly resources: readonly EnexResource[];
  readonly tasks: readonly EnexTask[];
}

/** What reading a file of Evernote gives. */
export type EnexPart =
  | { readonly state: 'note'; readonly note: EnexNote }
  | { readonly state: 'cut-off'; readonly title: string };

/** Given to the parser in one go: a few milliseconds. In UTF-16 units. */
const pieceLength = 64 * 1024;
/** A text without a tag in it that goes on for longer is no attachment that a browser could store. In UTF-16 units. */
const longestText = 300_000_000;

/** The fields of a note that are read, by the path below it. */
const noteFields: Readonly<Record<string, string>> = {
  title: 'title',
  content: 'content',
  created: 'created',
  updated: 'updated',
  'note-attributes/author': 'author',
  'note-attributes/source-url': 'url',
  'note-attributes/source': 'source',
  'note-attributes/source-application': 'application',
  'note-attributes/reminder-time': 'reminder',
  'note-attributes/reminder-done-time': 'reminderDone',
  'note-attributes/place-name': 'place',
};

/** Reads a file of Evernote note by note, however large it is; of a file that is cut off, the notes that are whole. */
export async function* enexNotes(
  file: Blob,
  onRead: (share: number) => void,
  signal: AbortSignal,
): AsyncGenerator<EnexPart> {
  const breath = createBreath(signal);
  const collector = createCollector();
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let length = 0;
  try {
    for (;;) {
      const { done, value = '' } = await reader.read();
      if (done) break;
      for (let at = 0; at < value.length; at += pieceLength) {
        const piece = value.slice(at, at + pieceLength);
        length += piece.length;
        collector.write(piece);
        onRead(Math.min(1, length / Math.max(1, file.size)));
        for (const note of collector.take()) yield { state: 'note', note };
        if (collector.isStuck()) return yield { state: 'cut-off', title: collector.openTitle() ?? '' };
        await breath();
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  const title = collector.openTitle();
  if (title !== undefined) yield { state: 'cut-off', title };
}

interface Collector {
  write(piece: string): void;
  take(): EnexNote[];
  /** The title of the note that is not closed; undefined where the file is whole. */
  openTitle(): string | undefined;
  isStuck(): boolean;
}

interface OpenNote {
  readonly fields: Record<string, string>;
  readonly tags: string[];
  readonly resources: EnexResource[];
  readonly tasks: EnexTask[];
}

function createCollector(): Collector {
  const parser = new SaxesParser();
  const path: string[] = [];
  let ready: EnexNote[] = [];
  let note: OpenNote | undefined;
  /** The parts of the resource or task that is open. */
  let part = new Map<string, string>();
  let text = '';
  let sinceTag = 0;
  let isClosed = false;

  // Errors of form are passed over, as of a sign that XML does not allow; what is left of the file goes on.
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name }) => {
    sinceTag = 0;
    path.push(name);
    text = '';
    if (path.length === 2 && name === 'note') note = { fields: {}, tags: [], resources: [], tasks: [] };
    if (path.length === 3) part = new Map();
  });
  parser.on('text', (value) => {
    if (note) text += value;
  });
  parser.on('cdata', (value) => {
    if (note) text += value;
  });
  parser.on('closetag', ({ name }) => {
    sinceTag = 0;
    const below = path.slice(2).join('/');
    path.pop();
    if (path.length === 0) isClosed = true;
    if (!note) return;
    if (path.length === 1 && name === 'note') {
      ready.push(note);
      note = undefined;
      return;
    }
    const field = noteFields[below];
    if (field !== undefined) note.fields[field] = text;
    else if (below === 'tag') note.tags.push(text.trim());
    else if (below === 'resource') note.resources.push(resourceOf(part));
    else if (below === 'task') note.tasks.push(taskOf(part));
    else if (path.length > 2) part.set(path.slice(3).concat(name).join('/'), text);
    text = '';
  });

  return {
    write(piece) {
      sinceTag += piece.length;
      parser.write(piece);
    },
    take() {
      const taken = ready;
      ready = [];
      return taken;
    },
    openTitle: () => (isClosed ? undefined : (note?.fields.title ?? '')),
    isStuck: () => sinceTag > longestText,
  };
}

function resourceOf(part: ReadonlyMap<string, string>): EnexResource {
  return {
    base64: part.get('data') ?? '',
    mime: (part.get('mime') ?? '').trim(),
    fileName: (part.get('resource-attributes/file-name') ?? '').trim(),
  };
}

function taskOf(part: ReadonlyMap<string, string>): EnexTask {
  return {
    title: (part.get('title') ?? '').trim(),
    isDone: part.get('taskStatus')?.trim() === 'completed',
    group: (part.get('taskGroupNoteLevelID') ?? '').trim(),
    due: (part.get('dueDate') ?? '').trim(),
  };
}
