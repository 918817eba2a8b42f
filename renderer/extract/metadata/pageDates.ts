import { type FigureOrder, findDate } from './dateText.ts';
import { announcedDays, isAboutChange, isAboutOther } from './dateWords.ts';
import { elsewhere } from './elsewhere.ts';
import { lineOf } from './lineOf.ts';
import { type NearText, textsIn, textsNear } from './nearTitle.ts';
import { relativeDay } from './relativeDay.ts';

const marked =
  '[itemprop~="datePublished" i],[property~="datePublished" i],time[pubdate],abbr.published[title],.dt-published';
const timed = 'article time,header time,main time,time';
const named =
  '[class*="publi" i],[class*="date" i],[class*="datum" i],[class*="fecha" i],[class*="byline" i],[class*="author" i],[class*="meta" i],[class*="posted" i],[class*="submitted" i],[class*="time" i],[class*="stamp" i],[class*="info" i],[id*="date" i],[id*="publi" i],[id*="time" i],header,time,small';
const mostCandidates = 60;
const mostScanned = 3000;
/** Longer is text, and a day in it is one of which it tells. In UTF-16 units. */
const longestDateLine = 200;
const shortLine = 60;
const shortInHeading = 30;
/** As many words may stand before the day in a line that is longer: a place, a paper. */
const mostWordsBefore = 5;
const dayMs = 86_400_000;

/** The days that stand in a page's body, each group with the most telling first; as text for `dateIn` or timestamps. */
export interface PageDates {
  /** Marked as the day of publication. */
  readonly marked: readonly string[];
  /** Printed around the title. */
  readonly near: readonly string[];
  /** Those that count where none of these tells the day; looked for only then, as it takes time. */
  readonly further: () => FurtherDates;
}

/** The days that stand elsewhere in a page's body. */
interface FurtherDates {
  /** In `<time>`, behind words that announce it, or in boxes named after it. */
  readonly likely: readonly string[];
  /** Printed around the title as a distance from the instant at which the page was seen. */
  readonly relative: readonly string[];
  /** Marked or printed as the day of the last change. */
  readonly changed: readonly string[];
}

/** What is known of a page whose days are listed. */
export interface DatedPage {
  /** Its title. */
  readonly heading: Element | undefined;
  readonly text: string;
  readonly order: FigureOrder;
  /** When it was seen as it is, an ISO 8601 instant; absent for one that was kept somewhere. */
  readonly seenAt?: string;
}

/** Lists the days that stand in a page's body. */
export function listPageDates(page: Document, { heading, text, order, seenAt }: DatedPage): PageDates {
  const own = (selector: string) => ownElements(page, selector, heading);
  const days = (texts: readonly string[]) => texts.flatMap((text) => findDate(text, order)?.day ?? []);
  const near = heading ? daysNear(heading, order) : [];
  return {
    marked: own(marked).map(machineDate),
    near: [...near.filter((one) => !one.isChange), ...near].map(({ day }) => day),
    further: () => {
      const times = own(timed);
      const changedTimes = times.filter(isChange);
      const printed = own(named)
        .map((element) => lineOf(element, longestDateLine))
        .filter((line) => line.length <= longestDateLine && !isAboutOther(line));
      const announced = announcedDays(text);
      return {
        likely: [
          ...times.filter((element) => !changedTimes.includes(element)).map(machineDate),
          ...days(announced.published),
          ...days([...printed.filter((line) => !isAboutChange(line)), ...printed]),
        ],
        relative: heading && seenAt ? relativeDaysNear(heading, seenAt) : [],
        changed: [...changedTimes.map(machineDate), ...days(announced.changed)],
      };
    },
  };
}

/** The first elements that are of the article and not about others. */
function ownElements(page: Document, selector: string, heading: Element | undefined): Element[] {
  const found: Element[] = [];
  for (const element of [...page.querySelectorAll(selector)].slice(0, mostScanned)) {
    const other = element.closest(`${elsewhere},pre,code`);
    if (other === null || (heading && other.contains(heading))) found.push(element);
    if (found.length >= mostCandidates) break;
  }
  return found;
}

function isChange(element: Element): boolean {
  const around = element.parentElement ? lineOf(element.parentElement, 100).slice(0, 100) : '';
  return isAboutChange(`${element.className} ${element.getAttribute('itemprop')} ${around}`);
}

function machineDate(element: Element): string {
  const attribute = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name)).find(Boolean);
  return attribute ?? element.textContent;
}

/** The days that are printed in and around a heading. */
function daysNear(heading: Element, order: FigureOrder): { readonly day: string; readonly isChange: boolean }[] {
  const own = textsIn(heading).filter(({ text }) => text.length <= shortInHeading);
  const texts = [...own, ...textsNear(heading)];
  return texts.flatMap((one, at) => {
    const last = texts[at - 1]?.text ?? '';
    // What stands before a day of its own is about that one.
    const words = findDate(last, order) ? one.text : `${last} ${one.text}`;
    const day = isAboutOther(words) ? undefined : dayOfLine(one, order);
    return day ? [{ day, isChange: isAboutChange(words) }] : [];
  });
}

function relativeDaysNear(heading: Element, seenAt: string): string[] {
  return textsNear(heading).flatMap(({ text }) => (isAboutChange(text) ? [] : (relativeDay(text, seenAt) ?? [])));
}

/** The day of a line that is there to tell it, not of a sentence that tells of a day. */
function dayOfLine({ text, parent }: NearText, order: FigureOrder): string | undefined {
  const printed = findDate(text, order);
  if (!printed) return undefined;
  const before = text.slice(0, printed.index).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (text.length > shortLine && before > mostWordsBefore) return undefined;
  const stamp = parent.closest('time[datetime]')?.getAttribute('datetime') ?? '';
  const distance = Math.abs(Date.parse(stamp.slice(0, 10)) - Date.parse(printed.day));
  return distance > dayMs ? stamp : printed.day;
}
