/** Seals and opens what is written while a library is encrypted. */
export interface Cipher {
  /** A line, as the line that holds it sealed. */
  sealLine(line: string): string;
  /** The line that a sealed one holds. @throws Error where it was changed, or sealed with another key. */
  openLine(line: Buffer): Buffer;
  /** `header` is not hidden, but cannot be changed either. */
  seal(bytes: Uint8Array, header: Uint8Array): Buffer;
  /** @throws Error where it was changed, or sealed with another key. */
  open(sealed: Uint8Array, header: Uint8Array): Buffer;
}

/** How a line begins that holds another one sealed. */
export const sealedLineStart = '{"sealed":"';
