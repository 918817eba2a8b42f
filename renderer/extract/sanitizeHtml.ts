import DOMPurify, { type Config } from 'dompurify';
import { neutralHtml } from '#domain/neutralHtml.ts';
import { parseCost } from '#domain/parseCost.ts';
import type { SafeHtml } from '#domain/safeHtml.ts';
import { allowedHtml, containerElements, isAllowedAttribute, renamedElements } from './allowedHtml.ts';
import { flattenBlocks } from './flattenBlocks.ts';
import { inertDocument, inertPolicy } from './inertPolicy.ts';
import { plainScripts } from './plainScripts.ts';
import { rawText } from './rawText.ts';

const allowedTags = Object.keys(allowedHtml);
const allowedAttributes = [...new Set(Object.values(allowedHtml).flat())];

const strict = {
  ALLOWED_TAGS: allowedTags,
  ALLOWED_ATTR: allowedAttributes,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  // Words on controls are not words of the text.
  ADD_FORBID_CONTENTS: ['button', 'select', 'datalist', 'option', 'textarea', 'canvas', 'object', 'dialog'],
  TRUSTED_TYPES_POLICY: inertPolicy,
  RETURN_TRUSTED_TYPE: false,
} satisfies Config;

/** The same, with the boxes and spellings that `flattenBlocks` then turns into what may stay. */
const preparatory = {
  ...strict,
  ALLOWED_TAGS: [...allowedTags, ...containerElements, ...Object.keys(renamedElements)],
  RETURN_DOM_FRAGMENT: true,
} satisfies Config;

const purifier = DOMPurify(window);
purifier.addHook('uponSanitizeAttribute', (element, attribute) => {
  const tag = element.localName;
  // Highlighters name the language among other things.
  if (attribute.attrName === 'class') attribute.attrValue = languageClass(attribute.attrValue);
  attribute.keepAttr = isAllowedAttribute(tag, attribute.attrName, attribute.attrValue.trim());
});

function languageClass(names: string): string {
  const language = /(?:^|\s)lang(?:uage)?-([\w+#-]+)/i.exec(names)?.[1];
  return language ? `language-${language}` : names;
}

/**
 * Makes HTML of any origin safe: only what the editor's schema can hold is left, and nothing in it runs or loads. What the parser could not take
 * in reasonable time is kept as paragraphs of plain text. This file is the only maker of `SafeHtml`.
 */
export function sanitizeHtml(html: string): SafeHtml {
  if (parseCost(html) !== 'fine') return paragraphs(rawText(html));
  return safeHtmlOf(flattened(purifier.sanitize(neutralHtml(html), preparatory)));
}

/** What `sanitizeHtml` would leave of HTML that has been made neutral, as a tree to be worked on before `safeHtmlOf`. */
export function sanitizeTree(html: string): Element {
  return inertDocument(flattened(purifier.sanitize(html, preparatory)).innerHTML).body;
}

/** The safe HTML inside an element: the last word on what leaves here is the sanitiser's and not ours. */
export function safeHtmlOf(element: Element): SafeHtml {
  return purifier.sanitize(element.innerHTML.trim(), strict) as SafeHtml;
}

function flattened(fragment: DocumentFragment): Element {
  const container = document.implementation.createHTMLDocument().createElement('div');
  container.append(fragment);
  plainScripts(container);
  flattenBlocks(container);
  return container;
}

function paragraphs(text: string): SafeHtml {
  const container = document.createElement('div');
  for (const block of text.split(/\n{2,}/)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = block;
    container.append(paragraph);
  }
  return container.innerHTML as SafeHtml;
}
