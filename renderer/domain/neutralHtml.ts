import { type HtmlTag, htmlTags } from './htmlTags.ts';

const handler = /^on/i;
/** Scripts that are data. */
const data = /json/i;

/** Source: HTML Standard, 13.2.6 (raw text and RCDATA). */
const textEnd = /<(?=\/(?:script|style|textarea|title|xmp|iframe|noembed|noframes))/gi;

/** The attribute that a `style` is kept under while a page is read. */
export const styleAttribute = 'x-style';
/** The attribute that marks what was the page's `<base>`. */
export const baseAttribute = 'x-base';

/**
 * Takes from a page's text what the app's own security policy reports even in a document that runs nothing: inline styles, style sheets,
 * scripts, handlers, tracks of films and `<base>`. It is for a quiet console; safety is the sanitiser's part. `keep-data` leaves scripts that are data, such as JSON-LD; `keep` leaves the
 * styles, for where the policy allows them.
 */
export function neutralHtml(
  html: string,
  scripts: 'drop' | 'keep-data' = 'drop',
  styles: 'drop' | 'keep' = 'drop',
): string {
  const pieces: string[] = [];
  let copied = 0;
  const replace = (start: number, end: number, text: string) => {
    pieces.push(html.slice(copied, start), text);
    copied = end;
  };
  /** What stands in a value or a comment must not end a text in which the parser might be. */
  const breakEnds = (start: number, end: number) => {
    for (const { index } of html.slice(start, end).matchAll(textEnd))
      replace(start + index + 1, start + index + 1, ' ');
  };
  let dropping: HtmlTag | undefined;
  for (const tag of htmlTags(html, (start, end) => !dropping && breakEnds(start, end))) {
    const { name, closing, start, end, attributes, opensRawText, seemsForeign } = tag;
    if (dropping) {
      replace(dropping.start, end, '');
      dropping = undefined;
      continue;
    }
    if (name === 'script' || (name === 'style' && styles === 'drop')) {
      const isData = scripts === 'keep-data' && name === 'script' && data.test(html.slice(start, end));
      if (opensRawText && !isData) dropping = tag;
      // In SVG and MathML their content is elements, which stay to be sanitised.
      else if (!opensRawText && !closing) replace(start + 1, start + 1, 'x-');
    } else if (seemsForeign) {
      // Under another name its content is elements wherever it stands, so that the parser cannot think otherwise.
      replace(start + 1, start + 1, 'x-');
    }
    if (name === 'base' && !closing) replace(start + 1, start + 5, `meta ${baseAttribute}`);
    // Chromium asks for a track's file in a document that loads nothing, too.
    if (name === 'track' && !closing) replace(start + 1, start + 6, 'meta x-track');
    if (dropping) continue;
    for (const [at, attribute] of attributes.entries()) {
      const written = html.slice(attribute.start, attribute.end);
      const isStyle = styles === 'drop' && written.toLowerCase() === 'style';
      if (handler.test(written) || isStyle) replace(attribute.start, attribute.start, 'x-');
      breakEnds(attribute.end, attributes[at + 1]?.start ?? end);
    }
  }
  return pieces.join('') + html.slice(copied, dropping?.start ?? html.length);
}
