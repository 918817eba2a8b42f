import { dateIn } from './dateText.ts';

const marked = '[itemprop~="datePublished"],time[pubdate]';
const timed = 'article time[datetime],header time[datetime],main time[datetime],time[datetime]';
const named =
  '[class*="publi" i],[class*="date" i],[class*="byline" i],[class*="meta" i],[class*="posted" i],[class*="time" i],[id*="date" i],[id*="publi" i],header,time';
const longestDateLine = 200;
const mostCandidates = 40;

/** The dates that stand in a page's body, the most telling first: marked as publication date, in `<time>`, printed near the title. */
export function listPageDates(page: Document): string[] {
  const machine = [...page.querySelectorAll(marked), ...page.querySelectorAll(timed)]
    .slice(0, mostCandidates)
    .map((element) => element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent);
  const printed = [...page.querySelectorAll(named)]
    .slice(0, mostCandidates)
    .map((element) => element.textContent.trim())
    .filter((text) => text.length <= longestDateLine)
    .flatMap((text) => dateIn(text) ?? []);
  return [...machine, ...printed];
}
