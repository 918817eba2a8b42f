/** Boxes about other pages, or by readers. A page builder calls every box of the article a widget. */
const boxes = ['related', 'recommend', 'teaser', 'comment', 'sidebar', 'widget'];
const notClass =
  ':not(html,body,body > div,[class*="elementor" i],[class*="layout" i],[class*="with" i],[class*="wrap" i])';

/** What on a page is about other pages, or by its readers: a selector. A frame around all of the page may be named after its sidebar. */
export const elsewhere = [
  'aside,footer,nav',
  ...boxes.map((box) => `[class*="${box}" i]${notClass}`),
  ...['comment', 'related', 'sidebar'].map((box) => `[id*="${box}" i]`),
].join();
