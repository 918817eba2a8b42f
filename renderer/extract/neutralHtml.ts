import { htmlTags } from './htmlTags.ts';

const handler = /^on/i;

/** The attribute that a `style` is kept under while a page is read. */
export const styleAttribute = 'data-style';
/** The attribute that marks what was the page's `<base>`. */
export const baseAttribute = 'data-base';

/**
 * Takes from a page's text what the app's own security policy reports even in a document that runs nothing: inline styles, style
 * sheets, handlers and `<base>`. It is for a quiet console; safety is the sanitiser's part.
 */
export function neutralHtml(html: string): string {
  const pieces: string[] = [];
  let copied = 0;
  const replace = (start: number, end: number, text: string) => {
    pieces.push(html.slice(copied, start), text);
    copied = end;
  };
  let styleStart: number | undefined;
  for (const { name, closing, start, end, attributes } of htmlTags(html)) {
    if (name === 'style') {
      if (!closing) styleStart ??= start;
      else if (styleStart !== undefined) {
        replace(styleStart, end, '');
        styleStart = undefined;
      }
      continue;
    }
    if (name === 'base' && !closing) replace(start + 1, start + 5, `meta ${baseAttribute}`);
    for (const attribute of attributes) {
      const written = html.slice(attribute.start, attribute.end);
      if (handler.test(written) || written.toLowerCase() === 'style')
        replace(attribute.start, attribute.start, 'data-');
    }
  }
  return pieces.join('') + (styleStart === undefined ? html.slice(copied) : html.slice(copied, styleStart));
}
