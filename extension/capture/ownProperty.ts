type Getter<Owner, Value> = (owner: Owner) => Value;

/**
 * Makes a reader of a DOM property that no page can stand in the way of: `<form><input name=childNodes>` makes `form.childNodes` that input. Source:
 * HTML Standard, 4.10.3 (LegacyOverrideBuiltIns).
 */
function ownProperty<Owner, Key extends keyof Owner & string>(
  interfaceOf: { readonly prototype: Owner },
  name: Key,
): Getter<Owner, Owner[Key]> {
  const get = Object.getOwnPropertyDescriptor(interfaceOf.prototype, name)?.get;
  if (!get) throw new TypeError(`${name} is no property of this interface.`);
  return (owner) => get.call(owner) as Owner[Key];
}

export const childNodesOf = ownProperty(Node, 'childNodes');
export const parentOf = ownProperty(Node, 'parentNode');
export const textContentOf = ownProperty(Node, 'textContent');
export const localNameOf = ownProperty(Element, 'localName');
export const attributesOf = ownProperty(Element, 'attributes');
export const documentElementOf = ownProperty(Document, 'documentElement');
export const bodyOf = ownProperty(Document, 'body');
export const headOf = ownProperty(Document, 'head');
export const titleOf = ownProperty(Document, 'title');
const openShadowRootOf = ownProperty(Element, 'shadowRoot');

interface FirefoxElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow tree of an element, a closed one too, which extensions may look into. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const open = openShadowRootOf(element);
  // Closed ones are for custom elements, whose names have a hyphen; asking for that of each element would take long.
  if (open || !localNameOf(element).includes('-') || !(element instanceof HTMLElement)) return open;
  if (chrome.dom) return chrome.dom.openOrClosedShadowRoot(element);
  return (element as FirefoxElement).openOrClosedShadowRoot ?? null;
}
