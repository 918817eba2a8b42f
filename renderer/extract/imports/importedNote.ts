import type { PartialDate } from '#domain/partialDateFields.ts';

/** The programs and formats that notes come from. */
const noteFormats = ['markdown', 'evernote', 'joplin', 'ris', 'csl-json', 'bibtex', 'notion', 'table'] as const;
export type NoteFormat = (typeof noteFormats)[number];

/** Why something of a file is not in the library, or not all of it. */
export const remarkReasons = [
  'same-note',
  'same-page',
  'empty',
  'damaged',
  'encrypted',
  'too-large',
  'in-trash',
  'conflict',
  'file-missing',
  'file-not-included',
  'file-not-shown',
  'other-file',
  'shortened',
  'unreadable',
  'unsafe-path',
  'too-many',
  'link',
  'repeated',
  'wrong-hash',
  'not-a-row',
  'same-thing',
  'cleaned',
] as const;
export type RemarkReason = (typeof remarkReasons)[number];

/** Something that is not in the library, or not all of it, and why. */
export interface ImportRemark {
  /** What it is called: a note's title, a file's path. */
  readonly name: string;
  readonly reason: RemarkReason;
  /** What of it, such as the picture of a note. */
  readonly detail?: string;
}

/** A picture or an attachment of a note; its bytes are read when they are stored and not before. */
export interface ImportedFile {
  readonly name: string;
  /** What the text calls it where it shows it: `cid:` and a name. Source: RFC 2392. */
  readonly address?: string;
  /** Gives nothing where the bytes cannot be had after all. */
  read(): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** The text of a note with what belongs to it. Links to other notes of the import lead to `linkTo` addresses. */
export interface ImportedText {
  readonly form: 'html' | 'markdown' | 'plain';
  readonly text: string;
  readonly files: readonly ImportedFile[];
  readonly remarks: readonly ImportRemark[];
}

/** A note as another program had it. */
export interface ImportedNote {
  /** By which it is known when the same file is given again. */
  readonly key: string;
  /** What links of other notes of the file call it. */
  readonly linkKeys: readonly string[];
  readonly title: string;
  /** When it was written and last changed, as ISO 8601 instants. */
  readonly created?: string;
  readonly updated?: string;
  readonly published?: PartialDate;
  /** The page that it was clipped from, or that it is about. */
  readonly url?: string;
  readonly author?: string;
  readonly siteName?: string;
  readonly language?: string;
  readonly isStarred?: boolean;
  readonly tags: readonly string[];
  /** The names of the notebooks or folders that it lies in, the outermost first. */
  readonly folder: readonly string[];
  /** What else its program knew of it, by name: kept below its text, so that it is found. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** How many pictures and attachments it has. */
  readonly fileCount: number;
  /** Reads its text, when it is its turn: files with large attachments are never in memory whole. */
  open(): Promise<ImportedText>;
}

/** What a file gives, one after the other. */
export type ImportItem =
  | { readonly kind: 'note'; readonly note: ImportedNote }
  | { readonly kind: 'remark'; readonly remark: ImportRemark };

/** Notes of one file or folder, which can be read through several times. */
export interface NoteReader {
  readonly format: NoteFormat;
  /** Reads on while it is asked; what is damaged is remarked and the rest goes on. `onRead` says how far it is, from 0 to 1. */
  items(onRead: (share: number) => void, signal: AbortSignal): AsyncGenerator<ImportItem>;
}

/** Makes the item of a remark. */
export function remarkItem(name: string, reason: RemarkReason, detail?: string): ImportItem {
  return { kind: 'remark', remark: { name, reason, ...(detail !== undefined && { detail }) } };
}
