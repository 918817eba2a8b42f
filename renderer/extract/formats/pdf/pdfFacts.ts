import { parsePartialDate } from '#domain/partialDate.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import { cleanByline } from '#extract/metadata/byline.ts';
import { dateIn, type FigureOrder } from '#extract/metadata/dateText.ts';

/** A date, with the zone left out: the day as its maker saw it. Source: ISO 32000-2, 7.9.4. */
const pdfDate = /^(?:D:)?(\d{4})-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])/;
const firstYear = '1990';
const dayMs = 86_400_000;
/** A line that is little more than a date dates the document; one in the text may tell of any day. In letters. */
const datelineLength = 70;
/** How long before the file was made a day in its first lines may be that of the document. */
const nearMs = 31 * dayMs;

/** The day that the file states as that of its making. */
export function statedDay(stated: unknown): string | undefined {
  const [, year, month, day] = (typeof stated === 'string' && pdfDate.exec(stated.trim())) || [];
  return year && month && day ? possible(`${year}-${month}-${day}`) : undefined;
}

/** The day of a document: the one printed around its title, else that of the file. `lines` are those of the first page, from the top. */
export function publishedOf(
  lines: readonly string[],
  made: string | undefined,
  order: FigureOrder,
): PartialDate | undefined {
  const madeAt = made === undefined ? undefined : Date.parse(made);
  const printed = lines.flatMap((line) => {
    const day = possible(dateIn(line, order) ?? '');
    return day === undefined ? [] : [{ day, isDateline: line.length <= datelineLength }];
  });
  const fits = ({ day, isDateline }: { day: string; isDateline: boolean }) => {
    if (madeAt === undefined) return true;
    const age = madeAt - Date.parse(day);
    // A day to come is what the document is about.
    return age >= -2 * dayMs && (isDateline || age <= nearMs);
  };
  const day = printed.find(fits)?.day ?? made;
  const read = day === undefined ? undefined : parsePartialDate(day);
  return read?.state === 'ok' ? read.date : undefined;
}

/** The author that the file states, where it is a person and not a user's name, a program or a company. */
export function statedAuthor(stated: unknown, title: string): string | undefined {
  if (typeof stated !== 'string') return undefined;
  const names = stated.split(/\s*[;,&]\s*|\s+(?:and|et|und)\s+/u).filter((name) => name !== '');
  const people = names.flatMap((name) => {
    const cleaned = cleanByline(name, [title]);
    return cleaned !== undefined && isPerson(cleaned) ? [cleaned] : [];
  });
  return people.length === names.length && people.length > 0 ? people.join(', ') : undefined;
}

function isPerson(name: string): boolean {
  if (/^\p{Script=Han}{2,4}$/u.test(name)) return true;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 4 || company.test(name)) return false;
  return words.every((word) => /^(?:\p{Lu}[\p{L}.’'-]*|de|du|von|van|der|den|la|le|di|da|el|al|bin)$/u.test(word));
}

const company =
  /\b(?:inc|corp|corporation|company|group|groupe|ltd|limited|llc|llp|plc|gmbh|ag|sa|sas|nv|bv|spa|bank|banque|university|université|universität|institute?|department|ministry|ministère|office|agency|agence|communications?|relations?|investors?|marketing|press|service|team|user|author|admin|adobe|acrobat|microsoft|windows)\b/i;

function possible(day: string): string | undefined {
  const tomorrow = new Date(Date.now() + dayMs).toISOString().slice(0, 10);
  return day >= firstYear && day <= tomorrow ? day : undefined;
}
