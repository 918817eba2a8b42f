import PostalMime, { type Attachment } from 'postal-mime';
import type { AttachedFile } from '#extract/content.ts';
import { tidyLine } from '#extract/tidyText.ts';

/** As many as are listed; the snapshot keeps them all. */
const maxAttachments = 200;
const maxNameLength = 150;
const mediaType = /^[\w.+-]{1,60}\/[\w.+-]{1,100}$/;
/** What no file system, no web page and no reader of a name should be given: separators, reserved and invisible characters, the other direction of writing. */
const unsafe = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;
/** Ends of names for types that mails send without one. Source: IANA media types. */
const endings: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'text/calendar': 'ics',
  'text/plain': 'txt',
  'text/html': 'html',
  'text/csv': 'csv',
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
};
const headEnd = /\r?\n\r?\n/;
const longestHead = 100_000;

/** The files that came with a mail, but for the pictures that its text shows. */
export async function attachedFiles(attachments: readonly Attachment[], isHtml: boolean): Promise<AttachedFile[]> {
  const files = attachments.filter(({ related, mimeType }) => !(isHtml && related && mimeType.startsWith('image/')));
  return Promise.all(files.slice(0, maxAttachments).map(attachedFile));
}

async function attachedFile(attachment: Attachment, at: number): Promise<AttachedFile> {
  const contentType = mediaType.test(attachment.mimeType) ? attachment.mimeType : 'application/octet-stream';
  const bytes = bytesOf(attachment);
  const given = attachment.filename ?? (contentType === 'message/rfc822' ? await subjectOf(bytes) : '');
  return { name: cleanName(given, contentType, at), contentType, bytes };
}

/** The bytes of a part, whichever way the parser gives them. */
export function bytesOf({ content }: Attachment): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

function cleanName(given: string, contentType: string, at: number): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const ending = endings[contentType] ?? 'bin';
  const name = tidyLine(last.replace(unsafe, ' ')).replace(/^[\s.]+|[\s.]+$/g, '');
  if (name === '') return `attachment-${at + 1}.${ending}`;
  const [, stem = name, known] = /^(.+)\.(\w{1,8})$/.exec(name) ?? [];
  return `${stem.slice(0, maxNameLength)}.${known ?? ending}`;
}

/** A mail within a mail is called by its subject. */
async function subjectOf(bytes: Uint8Array): Promise<string> {
  const [head = ''] = new TextDecoder().decode(bytes.subarray(0, longestHead)).split(headEnd, 1);
  const { subject } = await PostalMime.parse(`${head}\r\n\r\n`);
  return (subject ?? '').replaceAll('/', ' ');
}
