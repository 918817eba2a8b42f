import type { DocumentNode } from '#domain/document.ts';
import { textOfDocument } from '#domain/document.ts';
import { listRemoteImages, withImages } from '#domain/documentImages.ts';
import { fitLines, maxTextLength } from '#domain/fitDocument.ts';
import type { Attachment } from '#domain/note.ts';
import { countWords, leadOf, titleOf } from '#domain/textFigures.ts';
import { canonicalUrl, parseWebUrl } from '#domain/webUrl.ts';
import { documentFromText } from '#editor/documentFromText.ts';
import type { Content, Resource } from '#extract/content.ts';
import { fileTypeOf, imageTypeOf } from '#extract/fileType.ts';
import type { ImportedNote, ImportedText, ImportRemark } from '#extract/imports/importedNote.ts';
import { type PackedAsset, packAsset } from '#storage/assets.ts';
import type { ReadyNote } from '#storage/importNotes.ts';
import type { ImportOptions } from './importSource.ts';
import { withFacts, withNoteLinks } from './noteDocument.ts';

const maxTitleLength = 2000;

/** Reads a text where it can neither harm nor hold up the window. */
export type ReadApart = (content: Content) => Promise<
  | {
      readonly state: 'read';
      readonly fill: {
        readonly document: DocumentNode;
        readonly language?: string;
        readonly capture: { readonly state: string };
      };
      readonly resources: readonly Resource[];
    }
  | { readonly state: 'unreadable' }
>;

/** What a note is made ready with. */
export interface Preparation {
  readonly readApart: ReadApart;
  readonly options: ImportOptions;
  readonly noteIdOf: (linkKey: string) => string | undefined;
}

/** A note with the place that it has in the library. */
export interface PlacedNote {
  readonly note: ImportedNote;
  readonly id: string;
  /** Whether its page is another note's already, so that it is but a part of it. */
  readonly isPart: boolean;
}

/** Reads a note's text and files and makes of them what storage writes. */
export async function prepareNote({ note, id, isPart }: PlacedNote, preparation: Preparation): Promise<ReadyNote> {
  const { options, readApart, noteIdOf } = preparation;
  const opened = await note.open();
  const reading = await readText(opened, note.title, readApart);
  const remarks: ImportRemark[] = [...opened.remarks];
  if (reading.problem) remarks.push({ name: note.title, reason: reading.problem });
  const files = await packFiles(note.title, opened, reading, remarks);
  const linked = withNoteLinks(withImages(reading.document, files.pictures), noteIdOf);
  const document = withFacts(linked, factsOf(note, options));
  const text = textOfDocument(document);
  const now = new Date().toISOString();
  const createdAt = note.created ?? now;
  const { author, published } = note;
  const url = webAddressOf(note);
  const language = note.language ?? reading.language;
  const title = note.title || titleOf(text);
  return {
    key: note.key,
    siteName: note.siteName,
    assets: files.assets,
    topics: topicsOf(note, options),
    remarks,
    body: { id, createdAt, document, text },
    note: {
      id,
      createdAt,
      updatedAt: note.updated ?? createdAt,
      // What has a source is a clip; anything else is the person's own.
      kind: url !== undefined || published !== undefined ? 'clip' : 'note',
      title: title.slice(0, maxTitleLength),
      capture: { state: 'ready' },
      triage: options.triage,
      starred: note.isStarred ? 1 : 0,
      lead: leadOf(textOfDocument(linked)),
      wordCount: countWords(text),
      ...(options.triage === 'archived' && { readAt: now }),
      ...(url !== undefined && { url }),
      ...(url !== undefined && !isPart && { canonicalUrl: canonicalUrl(url) }),
      ...(author !== undefined && { author }),
      ...(published && { published }),
      ...(language !== undefined && { language }),
      ...(files.attachments.length > 0 && { attachments: files.attachments }),
    },
  };
}

function webAddressOf({ url = '' }: ImportedNote): string | undefined {
  return parseWebUrl(url)?.href;
}

/** The names that tags and folders become; of a tag within a tag, its own. */
function topicsOf(note: ImportedNote, options: ImportOptions): string[] {
  const tags = options.tagsBecomeTopics ? note.tags.map((tag) => tag.split('/').at(-1) ?? tag) : [];
  return [...tags, ...(options.foldersBecomeTopics ? note.folder : [])];
}

/** What became no topic stays as words. */
function factsOf(note: ImportedNote, options: ImportOptions): (readonly [string, string])[] {
  return [
    ...(note.tags.length > 0 && !options.tagsBecomeTopics ? [['tags', note.tags.join(', ')] as const] : []),
    ...(note.folder.length > 0 && !options.foldersBecomeTopics ? [['folder', note.folder.join('/')] as const] : []),
    // An address that leads to no page, such as to a file on the machine that it was written on.
    ...(note.url && webAddressOf(note) === undefined ? [['source', note.url] as const] : []),
    ...note.facts,
  ];
}

interface TextReading {
  readonly document: DocumentNode;
  readonly language?: string | undefined;
  readonly resources: readonly Resource[];
  readonly problem?: ImportRemark['reason'];
}

async function readText({ form, text }: ImportedText, title: string, readApart: ReadApart): Promise<TextReading> {
  if (text.trim() === '') return { document: documentFromText(''), resources: [] };
  if (form === 'plain') return plainReading(text);
  const bytes = new Uint8Array();
  // A heading stands for the title that a reader of Markdown would look for in the text.
  const content: Content =
    form === 'html'
      ? { contentType: 'text/html', bytes, text, scope: 'selection' }
      : {
          contentType: 'text/markdown',
          bytes,
          text: `# ${title.replace(/\s+/g, ' ') || '–'}\n\n${text}`,
          scope: 'page',
        };
  const reading = await readApart(content);
  if (reading.state === 'unreadable') return { ...plainReading(text), problem: 'unreadable' };
  const { fill, resources } = reading;
  const isWhole = fill.capture.state === 'ready';
  return {
    document: fill.document,
    language: fill.language,
    resources,
    ...(!isWhole && { problem: 'shortened' as const }),
  };
}

function plainReading(text: string): TextReading {
  const kept = text.slice(0, maxTextLength);
  const isWhole = kept.length === text.length;
  return { document: documentFromText(fitLines(kept)), resources: [], ...(!isWhole && { problem: 'shortened' }) };
}

interface PackedFiles {
  /** The assets of the pictures that the text shows, by the address that it has for them. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly assets: readonly PackedAsset[];
  readonly attachments: Attachment[];
}

async function packFiles(
  title: string,
  { files, form, text }: ImportedText,
  { document, resources, problem }: TextReading,
  remarks: ImportRemark[],
): Promise<PackedFiles> {
  const shown = new Set(listRemoteImages(document));
  const pictures = new Map<string, string>();
  const assets: PackedAsset[] = [];
  const attachments: Attachment[] = [];
  const attach = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const contentType = fileTypeOf(bytes, name)?.contentType ?? 'application/octet-stream';
    const asset = await packAsset(bytes, contentType);
    assets.push(asset);
    attachments.push({ assetId: asset.sha256, name, contentType, byteLength: bytes.length });
  };
  for (const { address, bytes, contentType } of resources) {
    const asset = await packAsset(bytes, contentType);
    assets.push(asset);
    pictures.set(address, asset.sha256);
  }
  for (const { name, address, read } of files) {
    const bytes = await read();
    if (!bytes) {
      remarks.push({ name: title, reason: 'too-large', detail: name });
      continue;
    }
    const imageType = address !== undefined && shown.has(address) ? imageTypeOf(bytes) : undefined;
    if (address === undefined || imageType === undefined) {
      await attach(name, bytes);
      continue;
    }
    const asset = await packAsset(bytes, imageType);
    assets.push(asset);
    pictures.set(address, asset.sha256);
  }
  // What is not shown whole is kept whole beside it.
  if (problem)
    await attach(
      `original.${form === 'html' ? 'html' : form === 'markdown' ? 'md' : 'txt'}`,
      new TextEncoder().encode(text),
    );
  return { pictures, assets, attachments };
}
