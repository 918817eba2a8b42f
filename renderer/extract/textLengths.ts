/** The length of the text in each element below a root, in one pass from the leaves up: asking each element takes as long as the nesting is deep. In UTF-16 units. */
export function textLengths(root: Element): ReadonlyMap<Element, number> {
  const lengths = new Map<Element, number>();
  for (const element of [root, ...root.querySelectorAll('*')].reverse()) {
    let length = 0;
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) length += node.nodeValue?.length ?? 0;
      else if (node.nodeType === Node.ELEMENT_NODE) length += lengths.get(node as Element) ?? 0;
    }
    lengths.set(element, length);
  }
  return lengths;
}
