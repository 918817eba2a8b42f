import { pinyin } from 'pinyin-pro';

const han = /\p{Script=Han}/gu;
const fewestCharacters = 2;

/**
 * How a Chinese name is typed in Latin letters, in one word and by syllables: `tengxun` and `teng xun` for 腾讯; none for other names, and for a
 * single character, of which hundreds sound the same. `ü` is typed `v`, or `u`.
 */
export function listNamePinyin(name: string): string[] {
  if ((name.match(han)?.length ?? 0) < fewestCharacters) return [];
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).map((part) => part.trim());
  const typed = [syllables, syllables.map((part) => part.replaceAll('ü', 'v'))];
  return [...new Set(typed.flatMap((parts) => [parts.join(''), parts.join(' ')]))];
}
