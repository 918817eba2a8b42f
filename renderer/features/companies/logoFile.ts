import { saveAsset } from '#storage/assets.ts';

/** The pictures that every browser shows and that hold nothing but a picture. */
export const logoTypes: readonly string[] = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'];
/** A logo is small; a photograph does not belong in a list. */
export const maxLogoBytes = 1024 * 1024;

/** Why a file cannot be a logo. */
export type LogoProblem = 'badLogoType' | 'badLogoSize' | 'badLogo';

/** Keeps a picture as a logo and gives its SHA-256, or says what is wrong with it. */
export async function saveLogo(file: File): Promise<{ readonly sha256: string } | { readonly problem: LogoProblem }> {
  if (!logoTypes.includes(file.type)) return { problem: 'badLogoType' };
  if (file.size > maxLogoBytes) return { problem: 'badLogoSize' };
  if (!(await isPicture(file))) return { problem: 'badLogo' };
  return { sha256: await saveAsset(new Uint8Array(await file.arrayBuffer()), file.type) };
}

/** Whether a file is what its name says. */
async function isPicture(file: File): Promise<boolean> {
  try {
    (await createImageBitmap(file)).close();
    return true;
  } catch {
    return false;
  }
}

/** The first file of what was pasted. */
export function pastedFile(clipboard: DataTransfer): File | undefined {
  return [...clipboard.files][0];
}
