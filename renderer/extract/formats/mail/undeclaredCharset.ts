import type { Email } from 'postal-mime';
import { decodeText } from '#extract/decodeText.ts';
import { readMimeTree } from '#extract/formats/savedPage/mimeParts.ts';

/** Where a mail names a charset somewhere, if not where it should. In bytes. */
const hintLength = 100_000;
const charsets = /charset\s*=\s*["']?([\w-]+)|=\?([\w-]+)(?:\*\w+)?\?[bq]\?/gi;
const unicode = /^(?:utf-?8|us-ascii|ascii)$/i;
const undecodable = '\uFFFD';

/** A mail whose headers are UTF-8, as the parser takes them; many an old mail program wrote them as its system had them. */
export function withUnicodeHeaders(mail: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const end = headLength(mail);
  const head = mail.subarray(0, end);
  if (!new TextDecoder().decode(head).includes(undecodable)) return mail;
  const written = new TextEncoder().encode(decodedAs(hintIn(mail), head));
  const whole = new Uint8Array(written.length + mail.length - end);
  whole.set(written);
  whole.set(mail.subarray(end), written.length);
  return whole;
}

/** The texts of a mail, those of which no header names the charset decoded by what they name themselves, or by what the mail names elsewhere. */
export async function decodedTexts(
  { html, text }: Pick<Email, 'html' | 'text'>,
  mail: Uint8Array<ArrayBuffer>,
): Promise<Pick<Email, 'html' | 'text'>> {
  if (!html?.includes(undecodable) && !text?.includes(undecodable)) return { html, text };
  const { parts } = await readMimeTree(mail);
  const hint = hintIn(mail);
  const decoded = (type: string) => {
    const part = parts.find(({ contentType, charset }) => contentType === type && charset === undefined);
    return part && (type === 'text/html' ? decodeText(part.bytes).text : decodedAs(hint, part.bytes));
  };
  return { html: decoded('text/html') ?? html, text: decoded('text/plain') ?? text };
}

function headLength(mail: Uint8Array): number {
  for (let at = mail.indexOf(0x0a); at >= 0; at = mail.indexOf(0x0a, at + 1)) {
    const next = mail[at + 1] === 0x0d ? at + 2 : at + 1;
    if (mail[next] === 0x0a) return at + 1;
  }
  return mail.length;
}

/** The first charset besides Unicode that a mail names anywhere. */
function hintIn(mail: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(mail.subarray(0, hintLength));
  const named = [...start.matchAll(charsets)].map(([, parameter, word]) => parameter ?? word ?? '');
  return named.find((charset) => !unicode.test(charset) && isKnown(charset));
}

function isKnown(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== '';
  } catch {
    return false;
  }
}

function decodedAs(charset: string | undefined, bytes: Uint8Array): string {
  return charset === undefined ? decodeText(bytes).text : new TextDecoder(charset).decode(bytes);
}
