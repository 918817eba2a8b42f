/** How pictures begin, read as Latin-1. Source: WHATWG MIME Sniffing, 6.1; AV1 Image File Format, 6; SVG 2, 1.1. */
const signatures: readonly (readonly [RegExp, string])[] = [
  [/^\x89PNG\r\n/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^RIFF[\s\S]{4}WEBPVP/, 'image/webp'],
  [/^[\s\S]{4}ftyp(?:avif|avis)/, 'image/avif'],
  [
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE svg[^>]*>\s*)*<svg[\s>]/i,
    'image/svg+xml',
  ],
];
const headLength = 2048;

/** The media type of a picture that a browser shows, by its first bytes; `undefined` for anything else. */
export function imageTypeOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, headLength)).toString('latin1');
  return signatures.find(([pattern]) => pattern.test(head))?.[1];
}
