/** So that a name with its number and ending stays below 255 bytes, which is what Linux and macOS allow. */
const longestBytes = 180;
const longestLetters = 100;

/** What stands in for signs that a file name may not have in Windows, or that Obsidian's links cannot. Source: Microsoft "Naming files", Obsidian help "Internal links". */
const replacements: readonly (readonly [RegExp, string])[] = [
  [/[\\/|]+/g, '-'],
  [/\s*:+\s*/g, ' - '],
  [/["<>*?#^[\]]+/g, ' '],
];

/** Devices of Windows, with any ending: `CON`, `nul.txt`, `COM1`. Source: Microsoft "Naming files". */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** A text as the name of a file that every system can have, without its ending; `fallback` where nothing is left of it. */
export function fileNameOf(text: string, fallback: string): string {
  // Control and direction signs, halves of pairs and letters of private use show as nothing, or turn the rest around.
  const visible = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/(?<!\p{Extended_Pictographic})\u200D|[\p{Cf}--\u200D]|[\p{Cs}\p{Co}\p{Cn}]/gv, '');
  const allowed = replacements.reduce((name, [signs, other]) => name.replace(signs, other), visible);
  const name = tidy(shortened(tidy(allowed)));
  if (name === '') return fallback;
  return reserved.test(name) ? `_${name}` : name;
}

/** Windows drops dots and spaces at the end; a dot at the beginning hides a file. */
function tidy(name: string): string {
  return name
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.-]+/u, '')
    .replace(/[\s.]+$/u, '');
}

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

function shortened(name: string): string {
  let kept = '';
  let bytes = 0;
  for (const { segment } of letters.segment(name)) {
    bytes += utf8Length(segment);
    if (bytes > longestBytes || kept.length + segment.length > longestLetters) break;
    kept += segment;
  }
  return kept;
}

function utf8Length(text: string): number {
  return [...text].reduce((length, letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return length + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
}

/** Gives each text a name that nobody has yet, upper and lower case being the same, as they are in Windows and macOS. */
export function createNameGiver(): (text: string, fallback: string) => string {
  const taken = new Set<string>();
  /** The next number to try, so that thousands of one title do not try all numbers before theirs. */
  const nextNumbers = new Map<string, number>();
  return (text, fallback) => {
    const name = fileNameOf(text, fallback);
    const key = keyOf(name);
    let number = nextNumbers.get(key) ?? 1;
    let free = name;
    while (taken.has(keyOf(free))) {
      number += 1;
      free = `${name} ${number}`;
    }
    nextNumbers.set(key, number);
    taken.add(keyOf(free));
    return free;
  };
}

/** Letters that some file system holds to be the same have one key. */
function keyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase().toUpperCase();
}
