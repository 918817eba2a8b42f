import PostalMime from 'postal-mime';

/** One part of a MIME message, decoded. */
export interface MimePart {
  /** In lower case, without parameters. */
  readonly contentType: string;
  readonly charset?: string;
  /** `Content-Location`, as it is written. Source: RFC 2557. */
  readonly location?: string;
  /** `Content-ID` without its angle brackets. Source: RFC 2392. */
  readonly contentId?: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The headers of a message, by their names in lower case; the first of a name. */
export type MimeHeaders = ReadonlyMap<string, string>;

/** A message as its headers and the parts at the ends of its tree, in their order. */
export interface MimeTree {
  readonly headers: MimeHeaders;
  readonly parts: readonly MimePart[];
}

/** Deeper is no saved page. */
const maxDepth = 20;
const maxParts = 5000;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const hyphen = 0x2d;
/** Makes the parser give a part's bytes whatever it is, where it would join all HTML to one text. */
const asAttachment = new TextEncoder().encode('Content-Disposition: attachment\r\n');

/**
 * Takes a MIME message apart. The mail parser decodes each part; it leaves out where a part came from, so the parts are told apart here.
 * Source: RFC 2046, 5.1.
 */
export async function readMimeTree(message: Uint8Array<ArrayBuffer>, depth = 0): Promise<MimeTree> {
  const { headers, attachments } = await parsePart(message);
  const boundary = /^multipart\//i.test(headers.get('content-type') ?? '') && parameter(headers, 'boundary');
  if (!boundary || depth >= maxDepth) {
    const [content] = attachments;
    return { headers, parts: content ? [partOf(headers, content)] : [] };
  }
  const parts: MimePart[] = [];
  for (const piece of splitAt(message, boundary)) {
    parts.push(...(await readMimeTree(piece, depth + 1)).parts);
    if (parts.length > maxParts) break;
  }
  return { headers, parts };
}

async function parsePart(part: Uint8Array<ArrayBuffer>) {
  const marked = new Uint8Array(asAttachment.length + part.length);
  marked.set(asAttachment);
  marked.set(part, asAttachment.length);
  const { headers, attachments } = await PostalMime.parse(marked, { forceRfc822Attachments: true });
  const named = headers.map(({ key, value }): [string, string] => [key, value]);
  return { headers: new Map(named.reverse()), attachments };
}

type Attachment = Awaited<ReturnType<typeof parsePart>>['attachments'][number];

function partOf(headers: MimeHeaders, { mimeType, content }: Attachment): MimePart {
  const charset = parameter(headers, 'charset');
  const location = headers.get('content-location')?.replace(/\s+/g, '');
  const contentId = headers.get('content-id')?.replace(/^\s*<|>\s*$/g, '');
  return {
    contentType: mimeType,
    ...(charset && { charset }),
    ...(location && { location }),
    ...(contentId && { contentId }),
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
  };
}

function parameter(headers: MimeHeaders, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(
    headers.get('content-type') ?? '',
  );
  return found?.[1] ?? found?.[2];
}

/** The pieces between the lines that are a boundary; what stands before the first of them and after the last is for readers without MIME. */
function splitAt(message: Uint8Array<ArrayBuffer>, boundary: string): Uint8Array<ArrayBuffer>[] {
  const mark = new TextEncoder().encode(`--${boundary}`);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let start: number | undefined;
  for (let at = 0; at < message.length; ) {
    const found = message.indexOf(lineFeed, at);
    const next = found < 0 ? message.length : found + 1;
    if (isAt(message, at, mark)) {
      if (start !== undefined) pieces.push(message.slice(start, lineEndBefore(message, at)));
      const isLast = message[at + mark.length] === hyphen && message[at + mark.length + 1] === hyphen;
      start = isLast ? undefined : next;
      if (isLast) break;
    }
    at = next;
  }
  // A file that was cut short has no last boundary.
  if (start !== undefined && start < message.length) pieces.push(message.slice(start));
  return pieces;
}

function isAt(message: Uint8Array, at: number, mark: Uint8Array): boolean {
  return mark.every((byte, index) => message[at + index] === byte);
}

/** The line end before a boundary belongs to the boundary. */
function lineEndBefore(message: Uint8Array, at: number): number {
  return at - (message[at - 2] === carriageReturn ? 2 : 1);
}
