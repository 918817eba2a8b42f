import type { TextLengths } from './textLengths.ts';
import { tidyLine } from './tidyText.ts';

/** What a reference to a note shows: a number, a letter, signs, in brackets or not. */
const label = /^[[(]?\s*(?:(?:note|n\.?)\s*)?(\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3})\s*[\])]?$/iu;
/** What leads back from a note to where it is referred to. */
const back =
  /^(?:[\s\p{P}\p{S}]|\u200d|\ufe0e|\ufe0f)*$|^(?:back(?: to (?:content|text|article))?|return|jump up|retour|zurück|[a-z])$/iu;
const noteBoxes = 'li,p,dd,tr,aside,div';
/** Marks of a reference, where a link to a place on the page alone may be any link. */
const referring =
  'sup,[role="doc-noteref"],[class*="footnote" i],[class*="noteref" i],[class*="reference" i],[id^="fnref"]';
/** In UTF-16 units. */
const longestLabel = 12;
const longestNote = 3000;

/** A note of a page, by the label that its references have. */
export interface Footnote {
  readonly label: string;
  readonly html: string;
}

/**
 * Takes the notes out of a page, so that they are read as no part of its article, and leaves their labels, in brackets, where they are referred to.
 * A link to a place on the page would lead nowhere in a note.
 */
export function takeFootnotes(body: Element, lengths: TextLengths): readonly Footnote[] {
  const references = [...body.querySelectorAll('a[href*="#"]')].filter(
    (link) => (lengths.get(link) ?? 0) <= longestLabel && (link.closest(referring) ?? link.querySelector('sup')),
  );
  if (references.length === 0) return [];
  // Asking two elements which is first takes as long as they have siblings.
  const order = new Map([...body.querySelectorAll('*')].map((element, at) => [element, at]));
  const notes = new Map<Element, string>();
  for (const link of references) {
    const name = label.exec(tidyLine(link.textContent))?.[1];
    const note = name ? noteOf(link, lengths) : undefined;
    if (!name || !note || (order.get(link) ?? 0) > (order.get(note) ?? 0)) continue;
    notes.set(note, notes.get(note) ?? name);
    whole(link).replaceWith(`[${notes.get(note)}]`);
  }
  return [...notes].map(([note, name]) => ({ label: name, html: take(note, name) }));
}

/** The notes that a text refers to, as blocks to stand behind it. */
export function footnoteBlocks(notes: readonly Footnote[], text: string): string {
  const wanted = notes.filter((note) => note.html !== '' && text.includes(`[${note.label}]`));
  return wanted.length === 0 ? '' : `<hr>${wanted.map((note) => `<div>${note.html}</div>`).join('')}`;
}

/** The box of the note that a link leads to. */
function noteOf(link: Element, lengths: TextLengths): Element | undefined {
  const place = (link.getAttribute('href') ?? '').split('#')[1] ?? '';
  const target = link.ownerDocument.getElementById(decoded(place));
  const box = target?.closest(noteBoxes);
  const length = (box && lengths.get(box)) ?? 0;
  return box && length > 0 && length < longestNote && !box.contains(link) ? box : undefined;
}

/** The raised box around a reference, or the reference, where more than one stand in it. */
function whole(link: Element): Element {
  const box = link.closest('sup');
  return box && tidyLine(box.textContent) === tidyLine(link.textContent) ? box : link;
}

/** Takes a note from its page, as HTML that begins with its label and leads nowhere back. */
function take(note: Element, name: string): string {
  for (const way of note.querySelectorAll('[role="doc-backlink"],[class*="backlink" i]')) way.remove();
  for (const link of note.querySelectorAll('a[href*="#"]')) {
    const text = tidyLine(link.textContent);
    if (back.test(text) || label.exec(text)?.[1] === name) whole(link).remove();
  }
  if (tidyLine(note.textContent) === '') return '';
  firstLine(note).prepend(`[${name}] `);
  note.remove();
  return note.innerHTML;
}

function firstLine(box: Element): Element {
  let line = box;
  for (;;) {
    const first = [...line.childNodes].find((node) => node.textContent?.trim());
    if (!(first instanceof Element) || !first.matches('p,div,ul,ol,li,blockquote,section')) return line;
    line = first;
  }
}

function decoded(place: string): string {
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}
