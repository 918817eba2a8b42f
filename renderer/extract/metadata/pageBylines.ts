const selectors = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.byline .author, .byline [class*="name" i], .author-name, .authorname, .c-byline__author',
  '.byline, .author, .post-author, .article-author, .entry-author, .article__author, .signature',
];
const longestByline = 200;

/** The names that a page's body signs with, from the most telling place that has any. */
export function listBylines(page: Document): string[] {
  for (const selector of selectors) {
    const texts = [...page.querySelectorAll(selector)]
      .filter((element) => !element.closest('[class*="comment" i], aside, footer, nav'))
      .slice(0, 5)
      .map((element) => (element.getAttribute('content') ?? element.textContent).trim())
      .filter((text) => text !== '' && text.length <= longestByline);
    if (texts.length > 0) return texts;
  }
  return [];
}
