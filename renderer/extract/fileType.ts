import { isBinary } from './isBinary.ts';

interface FileType {
  readonly contentType: string;
  /** What the file's name ends in. */
  readonly endings: readonly string[];
  /** How its first bytes begin, as Latin-1, where they tell it whatever its name says. */
  readonly signature?: RegExp;
  /** Whether its bytes are text in some encoding. */
  readonly isText?: boolean;
  /** Whether it begins with lines of text, whatever its parts are. */
  readonly startsAsText?: boolean;
}

/** The kinds of file that are taken. Source of the types: IANA media types; of the pictures' signatures: WHATWG MIME Sniffing, 6.1. */
const fileTypes: readonly FileType[] = [
  { contentType: 'application/pdf', endings: ['pdf'], signature: /^\s{0,16}%PDF-/ },
  { contentType: 'multipart/related', endings: ['mhtml', 'mht'], startsAsText: true },
  { contentType: 'message/rfc822', endings: ['eml'], startsAsText: true },
  { contentType: 'application/x-webarchive', endings: ['webarchive'] },
  { contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['docx'] },
  { contentType: 'image/png', endings: ['png'], signature: /^.PNG\r\n.\n/ },
  { contentType: 'image/jpeg', endings: ['jpg', 'jpeg'], signature: /^\xff\xd8\xff/ },
  { contentType: 'image/gif', endings: ['gif'], signature: /^GIF8[79]a/ },
  { contentType: 'image/webp', endings: ['webp'], signature: /^RIFF[\s\S]{4}WEBPVP/ },
  { contentType: 'image/avif', endings: ['avif'], signature: /^[\s\S]{4}ftypavi[fs]/ },
  { contentType: 'text/html', endings: ['html', 'htm', 'xhtml', 'xht'], isText: true },
  { contentType: 'text/markdown', endings: ['md', 'markdown'], isText: true },
  { contentType: 'text/csv', endings: ['csv', 'tsv'], isText: true },
  { contentType: 'text/plain', endings: ['txt', 'text'], isText: true },
];

/** For the file chooser. */
export const acceptedFiles = fileTypes.flatMap(({ endings }) => endings.map((ending) => `.${ending}`)).join(',');

/** Whether a file of this name is of a kind that is taken, as far as a name tells. */
export function isTakenByName(name: string): boolean {
  return typeByName(name) !== undefined;
}

const signatureLength = 1024;

/** Tells the type of a file by its first bytes, else by its name; undefined for one that is none of those taken. */
export function fileTypeOf(bytes: Uint8Array, name: string): FileType | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, signatureLength));
  const signed = fileTypes.find(({ signature }) => signature?.test(head));
  if (signed) return signed;
  const named = typeByName(name);
  // A name alone is not believed where the bytes say otherwise.
  if (named?.signature || ((named?.isText || named?.startsAsText) && isBinary(bytes))) return undefined;
  return named;
}

function typeByName(name: string): FileType | undefined {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  return fileTypes.find(({ endings }) => endings.includes(ending));
}

/** The type of a picture that a browser shows, by its first bytes; never SVG, which is a page of its own. */
export function imageTypeOf(bytes: Uint8Array): string | undefined {
  const { contentType } = fileTypeOf(bytes, '') ?? {};
  return contentType?.startsWith('image/') ? contentType : undefined;
}
