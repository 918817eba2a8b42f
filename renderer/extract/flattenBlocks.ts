import { containerElements, renamedElements } from './allowedHtml.ts';

const containers = new Set(containerElements);
const blockElements =
  'p h1 h2 h3 h4 h5 h6 ul ol dl li dt dd blockquote pre table caption thead tbody tfoot tr td th figure figcaption hr'.split(
    ' ',
  );
const blocks = new Set(blockElements);
const blockSelector = [...blockElements, ...containerElements].join(',');
/** Elements that hold running text only: a box in them is unwrapped, not made a paragraph. */
const textOnly = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'pre', 'figcaption', 'caption']);

/**
 * Turns boxes without meaning (`div`, `section` …) into paragraphs where they hold running text, and takes them away where they hold
 * blocks, so that the line between two blocks is not lost with them. Other spellings of an element become the one that is kept.
 */
export function flattenBlocks(root: Element): void {
  // Children before parents: a box is judged by what its content has become.
  for (const element of [...root.querySelectorAll('*')].reverse()) {
    const renamed = renamedElements[element.localName];
    if (renamed) rename(element, renamed);
    else if (containers.has(element.localName)) flatten(element);
  }
  wrapLooseText(root);
}

function flatten(box: Element): void {
  const parent = box.parentElement;
  if (parent && isTextOnly(parent)) {
    const gap = parent.localName === 'pre' ? '\n' : ' ';
    box.append(gap);
    if (gap === ' ') box.prepend(gap);
    unwrap(box);
  } else if (hasBlock(box)) {
    wrapLooseText(box);
    unwrap(box);
  } else if (hasContent(box)) {
    splitAtBreaks(rename(box, 'p'));
  } else {
    box.remove();
  }
}

function isTextOnly(element: Element): boolean {
  return textOnly.has(element.localName) || !(blocks.has(element.localName) || containers.has(element.localName));
}

function hasBlock(element: Element): boolean {
  return element.querySelector(blockSelector) !== null;
}

function hasContent(element: Element): boolean {
  return element.textContent.trim() !== '' || element.querySelector('img') !== null;
}

/** Puts each run of text between the blocks of an element into a paragraph, where it has blocks at all. */
function wrapLooseText(parent: Element): void {
  const children = [...parent.childNodes];
  if (!children.some(isBlock)) return;
  let run: ChildNode[] = [];
  const close = () => {
    wrap(run);
    run = [];
  };
  for (const child of children) {
    if (isBlock(child)) close();
    else run.push(child);
  }
  close();
}

function isBlock(node: Node): boolean {
  return node instanceof Element && (blocks.has(node.localName) || hasBlock(node));
}

function wrap(run: readonly ChildNode[]): void {
  const [first] = run;
  const hasWords = run.some((node) => (node instanceof Element ? hasContent(node) : node.textContent?.trim()));
  if (!first || !hasWords) return;
  const paragraph = (first.ownerDocument ?? document).createElement('p');
  first.before(paragraph);
  for (const node of run) paragraph.append(node);
  splitAtBreaks(paragraph);
}

/** Two line breaks in a row are how old pages and mails end a paragraph. */
function splitAtBreaks(paragraph: Element): void {
  let current: Element = paragraph;
  let isEmpty = true;
  for (const child of [...paragraph.childNodes]) {
    if (isBreak(child) && isEmpty) {
      child.remove();
      continue;
    }
    if (isBreak(child) && isBreak(nextNode(child))) {
      child.remove();
      const next = paragraph.ownerDocument.createElement('p');
      current.after(next);
      current = next;
      isEmpty = true;
      continue;
    }
    isEmpty &&= !(child instanceof Element ? hasContent(child) : child.textContent?.trim());
    if (current !== paragraph) current.append(child);
  }
}

function nextNode(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  return next?.nodeType === Node.TEXT_NODE && next.textContent?.trim() === '' ? next.nextSibling : next;
}

function isBreak(node: Node | null): boolean {
  return node instanceof Element && node.localName === 'br';
}

function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(contentOf(element));
  element.replaceWith(renamed);
  return renamed;
}

function unwrap(element: Element): void {
  element.replaceWith(contentOf(element));
}

/** Moved one by one: a spread over the children of a hostile page is more arguments than a call takes. */
function contentOf(element: Element): DocumentFragment {
  const content = element.ownerDocument.createDocumentFragment();
  while (element.firstChild) content.append(element.firstChild);
  return content;
}
