import { type TextLengths, textLengths } from './textLengths.ts';

/** The attribute that marks what stands around an article: it survives extraction, where removing it before would mislead the extractor's scores. */
const mark = 'data-furniture';
/** The mark's value on the blocks of a marked box. */
const inherited = 'inherited';

const elements =
  'nav,footer,aside,form,[role="navigation"],[role="complementary"],[role="contentinfo"],[role="search"]';
/** Words of class names and ids for what is no part of an article's text. Source: names that themes and publishing systems have in common. */
const names =
  /(?:^|[\s_-])(?:shar(?:e|ing)(?:bar|buttons?|tools?|links?)?|social(?:media|bar|icons?|links?|share)?|addtoany|sharedaddy|newsletters?|subscri(?:be|ption)|sign-?up|paywall|related(?:posts?|articles?|content|stories|links?)?|recommend(?:ed|ations?)|read-?(?:more|next|also)|more-?(?:stories|news|from|articles|posts)|also-?like|most-?(?:read|popular)|trending|popular-?posts|comments?(?:-?(?:list|area|section|form|wrapper))?|respond|disqus(?:_thread)?|bread-?crumbs?|byline|author-?(?:bio|box|info|card|profile|description|block)|about-?(?:the-?)?author|(?:post|entry|article)-?(?:meta|info|footer|tags?|nav(?:igation)?|byline|date|author|share|actions|tools)|post-?date|dateline|timestamp|publish(?:ed)?-?(?:date|time|on)|date-?published|tags?|tag-?(?:list|cloud|links)|tags-?links|cat-?links|categories|promo(?:tion)?|advert(?:isement|ising|orial)?|ad-?(?:slot|container|wrapper|unit)|sponsor(?:ed)?|outbrain|taboola|pagination|pager|page-?nav|prev-?next|toolbar|print-?(?:link|button)|skip-?link|cookies?(?:-?(?:banner|notice))?|reading-?time|read-?time|jp-relatedposts)(?=$|[\s_-])/i;
/** Words that a page shows to some only, or at a touch, in the midst of others. */
const overlays =
  /(?:^|[\s_-])(?:screen-reader(?:-text)?|visually-?hidden|sr-only|tool-?tip|popover|rollover|hover-?card)(?=$|[\s_-])/i;
/** Names of the box that holds the text itself, whatever else it is called. */
const contents = /(?:^|[\s_-])(?:article|entry|post|story|main|page)-?_?(?:body|content|text)(?=$|[\s_-])/i;
/** A box with this share of the page's text, or more, is named after something else than what it holds. */
const mostOfPage = 0.3;

/** Marks the boxes of a page that stand around its article by what they are and what they are called. */
export function markFurniture(body: Element, lengths: TextLengths): void {
  const limit = (lengths.get(body) ?? 0) * mostOfPage;
  for (const element of body.querySelectorAll(`${elements},[class],[id]`)) {
    if ((lengths.get(element) ?? 0) >= limit || element.closest(`[${mark}]`) !== null) continue;
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    const isNamed = names.test(name) || overlays.test(name) || element.matches(elements);
    if (!isNamed || contents.test(element.className) || element.querySelector('h1,article,blockquote') !== null)
      continue;
    element.setAttribute(mark, '');
    // Extractors put a paragraph in the place of the box around it.
    for (const block of element.querySelectorAll('p,div,section,ul,ol,h2,h3,h4,h5,h6'))
      block.setAttribute(mark, inherited);
  }
}

/** How much text a page has outside of its marked boxes. In UTF-16 units. */
export function unmarkedLength(body: Element, lengths: TextLengths): number {
  let length = lengths.get(body) ?? 0;
  for (const element of body.querySelectorAll(`[${mark}=""]`)) length -= lengths.get(element) ?? 0;
  return length;
}

/** Whether an element is marked, or in a marked box. */
export function isMarked(element: Element): boolean {
  return element.closest(`[${mark}]`) !== null;
}

/** Takes marked boxes out of what was extracted, but for those that are much of it; a block whose box is gone goes where all such are little. */
export function dropMarked(content: Element): void {
  const lengths = textLengths(content);
  const limit = (lengths.get(content) ?? 0) * mostOfPage;
  const length = (element: Element) => lengths.get(element) ?? 0;
  const outermost = [...content.querySelectorAll(`[${mark}]`)].filter(
    (element) =>
      !element.parentElement?.closest(`[${mark}]`) && !element.querySelector('table,pre') && !isWithinText(element),
  );
  const orphans = outermost.filter((element) => element.getAttribute(mark) === inherited);
  const areOrphansFew = orphans.reduce((sum, element) => sum + length(element), 0) < limit;
  for (const element of outermost) {
    if (element.getAttribute(mark) === inherited ? areOrphansFew : length(element) < limit) element.remove();
  }
}

/** Whether an element is a part of a sentence, such as a link with a telling class name. */
function isWithinText(element: Element): boolean {
  if (overlays.test(element.getAttribute('class') ?? '')) return false;
  if (!element.matches('a,span,b,strong,i,em,u,sup,sub,mark,time')) return false;
  const around = element.closest('p,li,td,blockquote,h1,h2,h3,h4,h5,h6')?.textContent.trim().length ?? 0;
  return around > element.textContent.trim().length * 2;
}
