import type { ImportRemark, NoteFormat } from '#extract/imports/importedNote.ts';

/** Whatever notes can be brought in from; `vigie` is Vigie's own export. */
type ImportFormat = NoteFormat | 'vigie';

/** What the person chose or dropped: one file, or a folder with all that is in it. */
export interface GivenFiles {
  /** The name of the file, or of the folder. */
  readonly name: string;
  readonly isFolder: boolean;
  /** Each with its path below the folder, `/` between its parts. */
  readonly files: readonly { readonly path: string; readonly file: File }[];
}

/** How far an import is. */
export interface ImportProgress {
  readonly phase: 'opening' | 'looking' | 'backup' | 'writing' | 'undoing';
  readonly done: number;
  /** Absent where it is not known. */
  readonly total?: number;
}

/** What long work is run with. */
export interface Running {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
}

/** What the person decides; what does not apply to a format is not asked. */
export interface ImportOptions {
  readonly triage: 'inbox' | 'archived';
  readonly tagsBecomeTopics: boolean;
  readonly foldersBecomeTopics: boolean;
  /** Whether a note of a page that the library has a note of comes in beside that. */
  readonly takesKnownPages: boolean;
}
type ImportChoice = keyof ImportOptions;

/** How many of one kind of thing an import would bring. */
export interface SurveyLine {
  readonly what: 'notes' | 'names' | 'facts' | 'questions' | 'files' | 'searches' | 'others';
  readonly fresh: number;
  /** Here already, and just so. */
  readonly same: number;
  /** Here already, and otherwise there. */
  readonly changed: number;
}

/** One of the things that an import would bring, as an example. */
export interface SurveyExample {
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly day?: string;
  readonly folder?: string;
  readonly state: 'new' | 'same' | 'known-page';
}

/** What an import would do, before it does anything. */
export interface Survey {
  readonly lines: readonly SurveyLine[];
  readonly examples: readonly SurveyExample[];
  readonly attachments: number;
  readonly tags: number;
  readonly folders: number;
  /** How many are of pages that the library has a note of. */
  readonly knownPages: number;
  readonly choices: readonly ImportChoice[];
  readonly remarks: readonly ImportRemark[];
}

/** What was given, recognised and ready to be looked through and brought in. */
export interface OpenedImport {
  readonly format: ImportFormat;
  readonly name: string;
  /** Reads everything and writes nothing. */
  survey(running: Running): Promise<Survey>;
  /** Brings it in, after `survey`; gives the id of the import in storage, also where it was stopped in between. */
  run(options: ImportOptions, running: Running): Promise<string>;
}
