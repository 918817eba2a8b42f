import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { withChecksum } from './line.ts';
import { nonceBytes, tagBytes } from './passphrase.ts';

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

/** What a library reads with, and what it writes with: they differ while it is being encrypted or decrypted. */
export interface Ciphers {
  readonly reading: Cipher | undefined;
  readonly writing: Cipher | undefined;
}

/** How a line begins that holds another one sealed. */
export const sealedLineStart = '{"sealed":"';
/** How much longer bytes are sealed, in bytes. */
export const sealBytes = nonceBytes + tagBytes;

const lineHeader = Buffer.from('vigie-line');

/** AES-256-GCM with a nonce of its own for each line, block and piece: nonce, what is hidden, tag. Source: NIST SP 800-38D. */
export function createCipher(key: Buffer): Cipher {
  const seal = (bytes: Uint8Array, header: Uint8Array): Buffer => {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(header);
    return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  };
  const open = (sealed: Uint8Array, header: Uint8Array): Buffer => {
    const nonce = sealed.subarray(0, nonceBytes);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes }).setAAD(header);
    decipher.setAuthTag(sealed.subarray(-tagBytes));
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]);
  };
  return {
    seal,
    open,
    sealLine: (line) => {
      const sealed = seal(Buffer.from(line), lineHeader).toString('base64');
      return withChecksum(`${sealedLineStart}${sealed}"}`);
    },
    openLine(line) {
      const end = line.indexOf('"', sealedLineStart.length);
      return open(Buffer.from(line.toString('latin1', sealedLineStart.length, end), 'base64'), lineHeader);
    },
  };
}
