/** Boxes about other pages, or by readers; a page builder calls every box of the article a widget. */
const boxes = ['related', 'recommend', 'teaser', 'comment', 'widget'].map(
  (box) => `[class*="${box}" i]:not(html,body,[class*="elementor" i])`,
);
/** A frame around all of the page may be named after its sidebar. */
const frames = ':not(html,body,body > div,[class*="layout" i],[class*="with" i],[class*="wrap" i])';

/** What on a page is about other pages, or by its readers: a selector. */
export const elsewhere = [
  'aside,footer,nav',
  ...boxes,
  `[class*="sidebar" i]${frames}`,
  ...['comment', 'related', 'sidebar'].map((box) => `[id*="${box}" i]`),
].join();
