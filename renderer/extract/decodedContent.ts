import type { Content } from './content.ts';

/** What came in, with its bytes decoded to text where they are text. */
export function decodedContent({ encoding, ...content }: Content): Content {
  if (encoding === undefined || content.text !== undefined) return content;
  return { ...content, text: new TextDecoder(encoding).decode(content.bytes) };
}
