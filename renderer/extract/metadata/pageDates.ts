import { dateIn, type FigureOrder } from './dateText.ts';
import { textsNear } from './nearTitle.ts';

const marked =
  '[itemprop~="datePublished" i],[property~="datePublished" i],time[pubdate],abbr.published[title],.dt-published';
const timed = 'article time,header time,main time,time';
const named =
  '[class*="publi" i],[class*="date" i],[class*="datum" i],[class*="fecha" i],[class*="byline" i],[class*="author" i],[class*="meta" i],[class*="posted" i],[class*="time" i],[class*="stamp" i],[class*="info" i],[id*="date" i],[id*="publi" i],[id*="time" i],header,time,small';
/** What is about other pages, or by readers. */
const elsewhere =
  'aside,footer,nav,[class*="comment" i],[id*="comment" i],[class*="related" i],[class*="sidebar" i],[class*="widget" i],[class*="teaser" i],[class*="recommend" i],[id*="sidebar" i],[id*="related" i]';
const changed = /updat|modif|revis|aktualis|ge[äa]ndert|änderung|mis(?:e)? à jour|actualiz|更新|最終/i;
/** What pages write before the day on which they were published. */
const announced =
  /(?:publi(?:shed|é|ée|cado|cada|cato)|posted|released|veröffentlicht|erschienen|erstellt|online seit|date|datum|fecha|publication|发布|發佈|发表|公開|掲載|입력|등록)[^\p{N}]{0,30}?(?=\d|\p{Lu}\p{L}{2,9}\.? \d)/iu;
const longestDateLine = 200;
const mostCandidates = 60;

/** The days that stand in a page's body, each group with the most telling first; as text for `dateIn` or timestamps. */
export interface PageDates {
  /** Marked as the day of publication. */
  readonly marked: readonly string[];
  /** Printed around the title. */
  readonly near: readonly string[];
  /** In `<time>`, behind words that announce it, or in boxes named after it. */
  readonly likely: readonly string[];
  /** Marked or printed as the day of the last change. */
  readonly changed: readonly string[];
}

/** Lists the days that stand in a page's body. */
export function listPageDates(page: Document, heading: Element | undefined, order: FigureOrder): PageDates {
  const isOwn = (element: Element) => {
    const other = element.closest(elsewhere);
    return other === null || (heading !== undefined && other.contains(heading));
  };
  const own = (selector: string) => [...page.querySelectorAll(selector)].filter(isOwn).slice(0, mostCandidates);
  const times = own(timed);
  const isChange = (element: Element) =>
    changed.test(
      `${element.className} ${element.getAttribute('itemprop')} ${element.parentElement?.textContent.slice(0, 100)}`,
    );
  const printed = own(named)
    .map((element) => element.textContent.trim())
    .filter((text) => text.length <= longestDateLine);
  const days = (texts: readonly string[]) => texts.flatMap((text) => dateIn(text, order) ?? []);
  const near = heading ? textsNear(heading) : [];
  return {
    marked: own(marked).map(machineDate),
    near: days([...near.filter((text, at) => !changed.test(`${near[at - 1] ?? ''} ${text}`)), ...near]),
    likely: [
      ...times.filter((element) => !isChange(element)).map(machineDate),
      ...days(announcedLines(page)),
      ...days([...printed.filter((text) => !changed.test(text)), ...printed]),
    ],
    changed: times.filter(isChange).map(machineDate),
  };
}

function machineDate(element: Element): string {
  const attribute = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name)).find(Boolean);
  return attribute ?? element.textContent;
}

/** The lines of a page that announce a day, from the announcing word on. */
function announcedLines(page: Document): string[] {
  const text = page.body?.textContent.slice(0, 500_000) ?? '';
  const lines: string[] = [];
  for (const found of text.matchAll(new RegExp(announced, 'giu'))) {
    lines.push(text.slice(found.index + found[0].length, found.index + found[0].length + 30));
    if (lines.length >= 5) break;
  }
  return lines;
}
