import { fold } from './fold.ts';

const around = /^[\s.,;:!?"'«»“”()]+|[\s.,;:!?"'«»“”()]+$/gu;
const hyphens = /[-\u2010\u2011]/g;

/** A folded name with hyphens as spaces ("Coca-Cola", "Coca Cola") and without the punctuation around it ("Yahoo!", "Amazon.com Inc."). */
export function bareName(folded: string): string {
  return folded.replace(hyphens, ' ').replace(around, '');
}

/** A name as it is searched for in texts; several spellings have one form. */
export function nameForm(name: string): string {
  return bareName(fold(name));
}

/** Reads hyphens as spaces, in place and one unit for one so that offsets hold. */
export function withoutHyphens(units: Uint16Array): Uint16Array {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit === 0x2d || unit === 0x2010 || unit === 0x2011) units[at] = 0x20;
  }
  return units;
}
