import { AppError } from '#contract/appError.ts';
import { type Cipher, createCipher } from './cipher.ts';
import { createKey, unwrapKey, wrapKey } from './passphrase.ts';
import type { Encryption, VigieFile } from './vigieFile.ts';

/** The key of the library that was unlocked, which is kept in memory only. */
export interface Keyring {
  /** Opens what a library has sealed; `undefined` where it has sealed nothing. @throws AppError `library-locked`. */
  reading(vigie: VigieFile): Cipher | undefined;
  /** Seals what a library writes; `undefined` where it is to be plain. @throws AppError `library-locked`. */
  writing(vigie: VigieFile): Cipher | undefined;
  isLocked(vigie: VigieFile): boolean;
  /** @throws AppError `wrong-passphrase`, or `not-allowed` where the library is not encrypted. */
  unlock(vigie: VigieFile, passphrase: string): Promise<void>;
  /** What `vigie.json` is to say after a change of passphrase. @throws AppError `wrong-passphrase`. */
  change(vigie: VigieFile, passphrases: PassphraseChange): Promise<VigieFile>;
}
interface PassphraseChange {
  readonly current?: string | undefined;
  /** Absent: the library is to be plain. */
  readonly next?: string | undefined;
}

/** Makes a keyring without a key. */
export function createKeyring(): Keyring {
  let unlocked: { readonly encryption: Encryption; readonly key: Buffer; readonly cipher: Cipher } | undefined;
  const isLocked = ({ encryption }: VigieFile) =>
    encryption !== undefined && unlocked?.encryption.wrappedKey !== encryption.wrappedKey;
  const hold = (encryption: Encryption, key: Buffer): void => {
    unlocked = { encryption, key, cipher: createCipher(key) };
  };
  const reading = (vigie: VigieFile): Cipher | undefined => {
    if (isLocked(vigie)) throw new AppError('library-locked', 'The library is encrypted and locked.');
    return vigie.encryption && unlocked?.cipher;
  };
  return {
    isLocked,
    reading,
    writing: (vigie) => (vigie.converting === 'opening' ? undefined : reading(vigie)),
    async unlock({ encryption }, passphrase) {
      if (!encryption) throw new AppError('not-allowed', 'The library is not encrypted.');
      hold(encryption, await unwrapKey(encryption, passphrase));
    },
    async change(vigie, { current, next }) {
      const { encryption, converting, ...plain } = vigie;
      if (!encryption) {
        if (next === undefined) return vigie;
        const key = createKey();
        const wrapped = await wrapKey(key, next);
        hold(wrapped, key);
        return { ...plain, encryption: wrapped, converting: 'sealing' };
      }
      const key = await unwrapKey(encryption, current ?? '');
      if (next === undefined) return { ...vigie, converting: 'opening' };
      const wrapped = await wrapKey(key, next);
      hold(wrapped, key);
      const goesOn = converting === undefined ? {} : { converting: 'sealing' as const };
      return { ...plain, encryption: wrapped, ...goesOn };
    },
  };
}
