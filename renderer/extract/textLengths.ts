/** The length of the text in each element. */
export type TextLengths = ReadonlyMap<Element, number>;

/** The length of the text in each element below a root, in one pass from the leaves up: asking each element takes as long as the nesting is deep. In UTF-16 units, without the white space around each piece. */
export function textLengths(root: Element): TextLengths {
  const lengths = new Map<Element, number>();
  for (const element of [root, ...root.querySelectorAll('*')].reverse()) {
    let length = 0;
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) length += node.nodeValue?.trim().length ?? 0;
      else if (node.nodeType === Node.ELEMENT_NODE) length += lengths.get(node as Element) ?? 0;
    }
    lengths.set(element, length);
  }
  return lengths;
}
