const combiningMarks = /\p{M}+/gu;
const apostrophes = /[\u2018\u2019\u02BC\u0060\u00B4\u2032\uFF07]/g;
const invisibles = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const variants: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
};
const variant = /[œæßøłđıς]/g;

/**
 * Folds text so that spellings a person takes for the same are the same: compatibility forms, case, accents, ligatures, typographic
 * apostrophes, soft hyphens, all kinds of space. Source: Unicode UAX #15 (NFKC, NFD); the tables are our own.
 */
export function fold(text: string): string {
  return foldSpelling(text.normalize('NFKC').toLowerCase()).replace(variant, (letter) => variants[letter] ?? letter);
}

/** Folds as `fold` does but keeps capitals, for names that count only as they are written. */
export function foldKeepingCase(text: string): string {
  return foldSpelling(text.normalize('NFKC'));
}

function foldSpelling(compatible: string): string {
  return compatible
    .replace(apostrophes, "'")
    .replace(invisibles, '')
    .normalize('NFD')
    .replace(combiningMarks, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ');
}

/** The key under which a name is looked up: folded, without the punctuation that writers vary ("Coca-Cola", "Coca Cola", "J.P. Morgan"). */
export function foldName(name: string): string {
  return fold(name)
    .replace(/[\p{P}\p{S}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
