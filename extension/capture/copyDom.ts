import {
  attributesOf,
  bodyOf,
  childNodesOf,
  localNameOf,
  parentOf,
  shadowRootOf,
  textContentOf,
} from './ownProperty.ts';
import { copyImage, isShown, type Picture } from './pictures.ts';
import { styleOf } from './styles.ts';

/** What a page shows, as a tree in which nothing runs or loads. */
export interface Copier {
  /** Copies a node with what is in it; nothing where it shows nothing. */
  copy(node: Node): Node[];
  /** The document that the copies belong to. */
  readonly target: Document;
  /** The pictures of what was copied. */
  readonly pictures: readonly Picture[];
}

/** Deeper down only the text is kept. */
const maxDepth = 1000;
/** Runs, draws, or is not shown where scripts run. */
const dropped = new Set(['script', 'template', 'noscript', 'canvas', 'object', 'embed', 'applet', 'param']);
/** What a person may have typed. */
const typedAttributes = ['value', 'checked', 'selected'];
const hiddenAttributes = ['nonce', 'integrity', 'srcdoc'];

/**
 * Makes a copier of the rendered DOM: shadow trees and frames of the same site stand where they are shown, what was typed into forms stays behind.
 * With `range`, only what lies in it is copied.
 */
export function createCopier(range?: Range): Copier {
  const target = document.implementation.createHTMLDocument();
  const pictures: Picture[] = [];

  const copyElement = (element: Element, depth: number): Node[] => {
    const name = localNameOf(element);
    if (dropped.has(name)) return isData(element) ? [target.importNode(element, true)] : [];
    if (name === 'slot') return slotted(element as HTMLSlotElement).flatMap((node) => copyAt(node, depth));
    const style = styleOf(element, target);
    if (style) return [style];
    const framed = name === 'iframe' ? framedBody(element as HTMLIFrameElement) : undefined;
    // Where the browser has chosen a picture, the others that it could choose from are of no use.
    if (name === 'source' && isInShownPicture(element)) return [];
    const copied = framed ? target.createElement('section') : shallow(element);
    if (name === 'img') pictures.push(...copyImage(element as HTMLImageElement, copied));
    const children = name === 'textarea' ? [] : childrenOf(framed ?? element);
    if (depth >= maxDepth) copied.append(textContentOf(element) ?? '');
    // Not by `append`: a form's may be one of its fields.
    else for (const child of children) for (const one of copyAt(child, depth + 1)) appendTo(copied, one);
    return [copied];
  };

  const copyAt = (node: Node, depth: number): Node[] => {
    if (range && isInTree(range, node) && !range.intersectsNode(node)) return [];
    // Not by `instanceof`: what is in a frame was made by the frame's own constructors.
    if (node.nodeType === Node.TEXT_NODE) return [target.createTextNode(partOf(node as Text, range))];
    return node.nodeType === Node.ELEMENT_NODE ? copyElement(node as Element, depth) : [];
  };

  const shallow = (element: Element): Element => {
    const copied = target.importNode(element, false);
    for (const { name } of [...attributesOf(copied)]) {
      if (name.startsWith('on') || hiddenAttributes.includes(name)) copied.removeAttribute(name);
    }
    if (/^(?:input|option)$/.test(localNameOf(copied))) {
      for (const name of typedAttributes) copied.removeAttribute(name);
    }
    // In full, as a selection stands without its page, and a frame's links count from the frame.
    const href: unknown = localNameOf(element) === 'a' ? (element as HTMLAnchorElement).href : undefined;
    if (typeof href === 'string' && href !== '') copied.setAttribute('href', href);
    return copied;
  };

  return { copy: (node) => copyAt(node, 0), target, pictures };
}

const appendChild = Node.prototype.appendChild;
function appendTo(parent: Node, child: Node): void {
  appendChild.call(parent, child);
}

function isData(element: Element): boolean {
  return localNameOf(element) === 'script' && /^application\/ld\+json$/i.test(element.getAttribute('type') ?? '');
}

function childrenOf(parent: Element): Node[] {
  return [...childNodesOf(shadowRootOf(parent) ?? parent)];
}

function slotted(slot: HTMLSlotElement): Node[] {
  const assigned = slot.assignedNodes();
  return assigned.length > 0 ? assigned : [...childNodesOf(slot)];
}

/** What a frame shows, where its page is of the same site. */
function framedBody(frame: HTMLIFrameElement): HTMLElement | undefined {
  try {
    return frame.contentDocument ? bodyOf(frame.contentDocument) : undefined;
  } catch {
    return undefined;
  }
}

function isInShownPicture(source: Element): boolean {
  const parent = parentOf(source);
  if (!(parent instanceof Element) || localNameOf(parent) !== 'picture') return false;
  return [...childNodesOf(parent)].some((node) => node.nodeName === 'IMG' && isShown(node as HTMLImageElement));
}

/** A shadow tree is another tree, where a range cannot tell what lies in it. */
function isInTree(range: Range, node: Node): boolean {
  return node.getRootNode() === range.startContainer.getRootNode();
}

/** The part of a text that lies in a range. */
function partOf(text: Text, range: Range | undefined): string {
  const start = range?.startContainer === text ? range.startOffset : 0;
  const end = range?.endContainer === text ? range.endOffset : text.data.length;
  return text.data.slice(start, end);
}
