import type { SafeHtml } from '#domain/safeHtml.ts';
import { inertDocument } from './inertPolicy.ts';
import { tidyText } from './tidyText.ts';

const textBlocks = 'p,h1,h2,h3,h4,h5,h6,li,dt,dd,pre,tr,figcaption,caption,blockquote,hr';

/** The plain text of sanitised HTML, with an empty line between blocks. */
export function textOfHtml(html: SafeHtml): string {
  return textOf(inertDocument(html).body);
}

/**
 * The text that runs through an article: without the captions, which belong to its pictures.
 * @public The bench reaches it by the harness.
 */
export function runningText(html: SafeHtml): string {
  const { body } = inertDocument(html);
  for (const caption of body.querySelectorAll('figcaption')) caption.remove();
  return textOf(body);
}

function textOf(body: Element): string {
  for (const lineBreak of body.querySelectorAll('br')) lineBreak.replaceWith('\n');
  for (const cell of body.querySelectorAll('td,th')) cell.append(' ');
  for (const block of body.querySelectorAll(textBlocks)) {
    block.before('\n\n');
    block.after('\n\n');
  }
  return tidyText(body.textContent);
}
