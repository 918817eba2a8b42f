import { foldName } from '#domain/fold.ts';
import { toSimplified } from '#domain/simplifiedChinese.ts';

/** The form in which names are compared here: folded, traditional Chinese as simplified. */
export function nameKey(name: string): string {
  return Array.from(foldName(name), toSimplified).join('');
}
