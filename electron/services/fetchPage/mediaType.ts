import { imageTypeOf } from './imageType.ts';

/** A `Content-Type` header, read leniently: two types with a comma between them are common. */
export interface MediaType {
  /** In lower case, without parameters; empty where there is none. */
  readonly type: string;
  readonly charset: string | undefined;
}

/** Reads a `Content-Type` header. */
export function parseMediaType(header: string | undefined): MediaType {
  const type = (header ?? '').split(/[;,]/, 1)[0] ?? '';
  const charset = /charset\s*=\s*["']?\s*([^\s"';,]+)/i.exec(header ?? '')?.[1];
  return { type: type.trim().toLowerCase(), charset };
}

/** What a clip can keep: text that is decoded, or bytes as they are. */
type Keeping = 'text' | 'bytes';

const keepings: readonly (readonly [RegExp, Keeping])[] = [
  [/^text\/(html|plain|xml|markdown|x-markdown|csv)$/, 'text'],
  [/^application\/(xhtml\+xml|xml|json)$/, 'text'],
  [/\+(xml|json)$/, 'text'],
  [/^application\/pdf$/, 'bytes'],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/, 'bytes'],
  [/^image\/[\w.+-]+$/, 'bytes'],
  // A saved page or a mail: parts in several encodings.
  [/^(multipart\/related|message\/rfc822)$/, 'bytes'],
];

/** How a document of a media type is kept; `undefined` for one that is no page, such as a video. */
export function keepingOf(type: string): Keeping | undefined {
  return keepings.find(([pattern]) => pattern.test(type))?.[1];
}

/** Tells whether a document of this type may name its own encoding in its markup. */
export function isMarkup(type: string): boolean {
  return type === 'text/html' || type.endsWith('xml');
}

/** Types of which only the first bytes tell what comes. */
const vagueTypes: readonly string[] = [
  'application/octet-stream',
  'binary/octet-stream',
  'application/force-download',
  'application/x-pdf',
];

/** Tells, before any byte is read, whether a document of this type may be one that can be kept. */
export function mayBePage(type: string): boolean {
  return type === '' || vagueTypes.includes(type) || keepingOf(type) !== undefined;
}

const textSignatures: readonly (readonly [RegExp, string])[] = [
  [/^(\xef\xbb\xbf)?\s*<\?xml/i, 'text/xml'],
  [/^(\xef\xbb\xbf)?\s*<[!a-z]/i, 'text/html'],
  [/^[^\0]+$/, 'text/plain'],
];

/** The type of a document whose server names none or a vague one, from its first bytes; otherwise the one that is named. */
export function sniffedType(type: string, bytes: Uint8Array): string {
  if (type !== '' && !vagueTypes.includes(type)) return type;
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.startsWith('%PDF-')) return 'application/pdf';
  const image = imageTypeOf(bytes);
  if (image || type !== '') return image ?? type;
  return textSignatures.find(([pattern]) => pattern.test(start))?.[1] ?? type;
}
