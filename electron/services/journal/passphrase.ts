import { createCipheriv, createDecipheriv, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { AppError } from '#contract/appError.ts';
import type { Encryption } from './vigieFile.ts';

/** Source: OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256, 2023. */
const iterations = 600_000;
const keyBytes = 32;
const saltBytes = 16;
/** Source: NIST SP 800-38D, section 8.2. */
export const nonceBytes = 12;
export const tagBytes = 16;

const derive = promisify(pbkdf2);

/** A new key for a library. */
export function createKey(): Buffer {
  return randomBytes(keyBytes);
}

/** Wraps a library's key with one that is made of a passphrase, so that another passphrase needs no other key. */
export async function wrapKey(key: Buffer, passphrase: string): Promise<Encryption> {
  const salt = randomBytes(saltBytes);
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', await wrappingKey(passphrase, salt, iterations), nonce);
  const wrapped = Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
  return { kdf: 'PBKDF2-SHA-256', iterations, salt: salt.toString('base64'), wrappedKey: wrapped.toString('base64') };
}

/** The library's key. @throws AppError `wrong-passphrase`. */
export async function unwrapKey(encryption: Encryption, passphrase: string): Promise<Buffer> {
  const wrapped = Buffer.from(encryption.wrappedKey, 'base64');
  const salt = Buffer.from(encryption.salt, 'base64');
  const wrapping = await wrappingKey(passphrase, salt, encryption.iterations);
  try {
    const decipher = createDecipheriv('aes-256-gcm', wrapping, wrapped.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAuthTag(wrapped.subarray(-tagBytes));
    return Buffer.concat([decipher.update(wrapped.subarray(nonceBytes, -tagBytes)), decipher.final()]);
  } catch (cause) {
    throw new AppError('wrong-passphrase', 'That is not the passphrase of this library.', { cause });
  }
}

/** The same letters give the same key, whichever way a keyboard composes them. Source: Unicode Standard Annex 15. */
function wrappingKey(passphrase: string, salt: Buffer, rounds: number): Promise<Buffer> {
  return derive(passphrase.normalize('NFKC'), salt, rounds, keyBytes, 'sha256');
}
