import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { escapeHtml } from '#extract/imports/html.ts';
import { linkTo } from '#extract/imports/noteLinks.ts';
import type { EnexTask } from './enexNotes.ts';

/** What the text of a note names that stands beside it. */
export interface EnmlSurroundings {
  /** The address and the name of a file by the MD5 of its bytes; without an address where it is no picture. */
  readonly media: (hash: string) => { readonly address?: string; readonly name: string } | undefined;
  readonly tasks: readonly EnexTask[];
  readonly onEncrypted: () => void;
  readonly onMissing: () => void;
}

/** The named characters of HTML from U+00A0 on, as the document type of a note has them. Source: enml2.dtd, HTML 4.01, 24.2. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const entities: Readonly<Record<string, string>> = {
  ...Object.fromEntries(latin.split(' ').map((name, at) => [name, String.fromCharCode(0xa0 + at)])),
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  hellip: '…',
  euro: '€',
  trade: '™',
  rarr: '→',
  larr: '←',
};

const kept = ['href', 'src', 'colspan', 'rowspan', 'start', 'alt', 'title', 'width', 'height'];
const empty = new Set(['br', 'hr', 'img', 'col', 'wbr', 'area', 'input']);
const codeBlock = /-en-codeblock:\s*true/i;
const highlight = /-evernote-highlight:\s*true|-en-highlight:\s*(?!none)\w/i;
const taskGroup = /-en-task-group:\s*true/i;
const checked = /-en-checked:\s*(true|false)/i;
/** What a style says that HTML has an element for. */
const styled: readonly (readonly [RegExp, string])[] = [
  [highlight, 'mark'],
  [/font-weight:\s*(?:bold|[6-9]00)/i, 'strong'],
  [/font-style:\s*italic/i, 'em'],
  [/text-decoration[^;]*:[^;]*underline/i, 'u'],
  [/text-decoration[^;]*:[^;]*line-through/i, 's'],
];

interface OpenElement {
  readonly closing: string;
  /** Of a link to another note: where its words begin. */
  readonly linkFrom?: number;
}

/**
 * Turns the text of a note of Evernote into HTML, which is to be trusted as little as a page's. Source: enml2.dtd; the properties `--en-…` that newer
 * versions put into `style`.
 */
export function htmlOfEnml(enml: string, around: EnmlSurroundings): string {
  const parser = new SaxesParser({ fragment: false });
  Object.assign(parser.ENTITIES, entities);
  const out: string[] = [];
  const open: OpenElement[] = [];
  let codeDepth = 0;
  let cryptDepth = 0;

  const start = (tag: SaxesTagPlain): OpenElement => {
    const { name, attributes } = tag;
    const style = attributes.style ?? '';
    if (name === 'en-media') return { closing: media(attributes, around, out) };
    if (name === 'en-todo') return { closing: say(out, attributes.checked === 'true' ? '☑ ' : '☐ ') };
    if (name === 'en-crypt') {
      around.onEncrypted();
      cryptDepth += 1;
      return { closing: say(out, `<p>🔒 ${escapeHtml(attributes.hint ?? '')}</p>`) };
    }
    if (codeDepth > 0) return { closing: name === 'div' ? '\n' : '' };
    if (codeBlock.test(style)) {
      codeDepth = open.length + 1;
      return { closing: say(out, '<pre><code>', '</code></pre>') };
    }
    if (taskGroup.test(style)) return { closing: say(out, tasksOf(style, around.tasks)) };
    const note = name === 'a' && /^evernote:/i.test(attributes.href ?? '');
    const element = note || name === 'en-note' ? 'div' : name;
    if (note) return { closing: '', linkFrom: out.length };
    const marks =
      name === 'span' || name === 'font' ? styled.filter(([sign]) => sign.test(style)).map(([, mark]) => mark) : [];
    const tick = name === 'li' ? checked.exec(style)?.[1] : undefined;
    const opening = `<${element}${attributesOf(attributes)}>${marks.map((mark) => `<${mark}>`).join('')}`;
    const box = tick === undefined ? '' : tick === 'true' ? '☑ ' : '☐ ';
    const closing = empty.has(element)
      ? ''
      : `${marks
          .toReversed()
          .map((mark) => `</${mark}>`)
          .join('')}</${element}>`;
    return { closing: say(out, opening + box, closing) };
  };

  parser.on('error', () => undefined);
  parser.on('opentag', (tag) => open.push(start(tag as SaxesTagPlain)));
  parser.on('text', (text) => cryptDepth === 0 && out.push(escapeHtml(text)));
  parser.on('cdata', (text) => cryptDepth === 0 && out.push(escapeHtml(text)));
  parser.on('closetag', ({ name }) => {
    const { closing = '', linkFrom } = open.pop() ?? {};
    if (name === 'en-crypt') cryptDepth -= 1;
    if (codeDepth > open.length) codeDepth = 0;
    out.push(closing);
    if (linkFrom === undefined) return;
    const words = out.splice(linkFrom).join('');
    out.push(`<a href="${escapeHtml(linkTo(titleKey(textOf(words))))}">${words}</a>`);
  });
  parser.write(withoutProlog(enml));
  // What was never closed is closed now; a note that is cut off keeps what is there.
  for (const { closing } of open.toReversed()) out.push(closing);
  return out.join('');
}

/** By what a link calls a note: its file names notes by nothing but their titles. */
export function titleKey(title: string): string {
  return `title:${title.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()}`;
}

function say(out: string[], opening: string, closing = ''): string {
  out.push(opening);
  return closing;
}

function media(attributes: Readonly<Record<string, string>>, around: EnmlSurroundings, out: string[]): string {
  const file = around.media((attributes.hash ?? '').toLowerCase());
  if (!file) around.onMissing();
  else if (file.address === undefined) out.push(`<span>📎 ${escapeHtml(file.name)}</span>`);
  else out.push(`<img src="${escapeHtml(file.address)}" alt="${escapeHtml(attributes.alt ?? '')}">`);
  return '';
}

function tasksOf(style: string, tasks: readonly EnexTask[]): string {
  const id = /-en-id:\s*([\w-]+)/i.exec(style)?.[1] ?? '';
  const items = tasks.filter(({ group }) => group === id);
  const lines = items.map(({ title, isDone }) => `<li>${isDone ? '☑' : '☐'} ${escapeHtml(title)}</li>`);
  return lines.length > 0 ? `<ul>${lines.join('')}</ul>` : '';
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  const written = kept.filter((name) => Object.hasOwn(attributes, name));
  return written.map((name) => ` ${name}="${escapeHtml(attributes[name] ?? '')}"`).join('');
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** The declaration and the document type name what a parser would fetch. */
function withoutProlog(enml: string): string {
  return enml.replace(/^\s*(?:<\?xml[^>]*\?>)?\s*(?:<!DOCTYPE[^>[]*>)?/, '');
}
