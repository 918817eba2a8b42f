import { maxTextLength } from '#domain/fitDocument.ts';
import { htmlTags } from '#domain/htmlTags.ts';
import { inertDocument } from './inertPolicy.ts';
import { tidyText } from './tidyText.ts';

const silent = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'textarea', 'noembed', 'svg', 'title']);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr del img'.split(
    ' ',
  ),
);

/** The text of a page that is not given to the parser: tags taken out in one pass, blocks on lines of their own. */
export function rawText(html: string): string {
  const pieces: string[] = [];
  let copied = 0;
  let length = 0;
  let skipping: string | undefined;
  for (const { name, closing, start, end } of htmlTags(html)) {
    if (skipping === undefined) {
      const text = html.slice(copied, start);
      pieces.push(text, inline.has(name) ? '' : '\n\n');
      length += text.trim().length;
    }
    copied = end;
    if (skipping === undefined && !closing && silent.has(name)) skipping = name;
    else if (skipping === name && closing) skipping = undefined;
    if (length > maxTextLength) break;
  }
  if (skipping === undefined && length <= maxTextLength) pieces.push(html.slice(copied));
  return tidyText(withoutReferences(pieces.join('').replace(/<!--.*?(?:--!?>|$)|<[!?][^>]*>/gs, ' '))).slice(
    0,
    maxTextLength,
  );
}

/** Replaces character references; with no `<` in it the text parses as one run, however long it is. */
function withoutReferences(text: string): string {
  return inertDocument(`<body>x${text.replaceAll('<', '&lt;')}`).body.textContent.slice(1);
}
