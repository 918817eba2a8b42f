/** Small words that stand in family names. */
const particles =
  'de|du|des|da|do|dos|das|di|del|della|van|von|vom|zu|zur|der|den|ten|ter|la|le|los|bin|ibn|al|el|af|av|y|e';
const word = "\\p{Lu}[\\p{L}\\p{M}'’.‑-]*";
const latin = `${word}(?:\\s+(?:(?:${particles})\\s+)*${word}){1,4}`;
const kana = '[\\p{Script=Hiragana}\\p{Script=Katakana}ー]';
const han = '[\\p{Script=Han}々]';
/** Chinese, Japanese (with a space between the names, in kana, or foreign with a dot) and Korean names. */
const eastAsian = [
  `${han}{1,4}(?:[ \\u3000](?:${han}|${kana}){1,4}){1,3}`,
  `${han}{2,4}(?:·${han}{1,6})?`,
  `${kana}{2,10}[・＝]${kana}{2,10}`,
  '\\p{Script=Hangul}{2,4}',
].join('|');
const nothingBehind = '(?![\\p{L}\\p{N}])';

/** A person's name: two to five capitalised words, or a few Chinese, Japanese or Korean characters; to be put into a `u` pattern. */
export const namePattern = `(?:(?:(?:${particles}|Dr\\.|Prof\\.)\\s+)*${latin}${nothingBehind}|(?:${eastAsian})${nothingBehind}(?!\\s*[:：]))`;

const wholeName = new RegExp(`^${namePattern}$`, 'u');
const spacedName = new RegExp(`^${latin}$`, 'u');

/** Whether a text has the form of a person's name and nothing besides. */
export function isPersonName(text: string): boolean {
  return wholeName.test(text.trim());
}

/** Whether a text has the form of a name in a script that parts its words, where a form says more. */
export function isCapitalisedName(text: string): boolean {
  return spacedName.test(text.trim());
}

/** Whether a text may be the pen name of one who writes under one. */
export function isPenName(text: string): boolean {
  return /^(?!\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}|\p{Script=Hiragana})[\p{L}\d_.-]{3,24}$/u.test(
    text.trim(),
  );
}

/** Whether a name is what somebody logs in with and no more: `sarah-indra`, `jdoe7`. */
export function isLogin(name: string): boolean {
  return /^[\p{Ll}\d_.-]+$/u.test(name);
}
