import { localNameOf, textContentOf } from './ownProperty.ts';

/** As much of one style sheet as is kept. In UTF-16 units. */
const maxLength = 300_000;

/** A style sheet of a page as text, so that a capture can be looked at as it was; `undefined` for any other element, and where it may not be read. */
export function styleOf(element: Element, target: Document): Element | undefined {
  const isSheet = element instanceof HTMLStyleElement || (element instanceof HTMLLinkElement && element.sheet);
  if (!isSheet) return undefined;
  const rules = rulesOf(element as HTMLStyleElement | HTMLLinkElement);
  if (rules === undefined || rules.length > maxLength)
    return localNameOf(element) === 'style' ? empty(target) : undefined;
  const style = empty(target);
  style.textContent = rules;
  return style;
}

function empty(target: Document): Element {
  return target.createElement('style');
}

function rulesOf(element: HTMLStyleElement | HTMLLinkElement): string | undefined {
  const text = textContentOf(element)?.trim();
  if (text) return text;
  try {
    // Rules that scripts have put in stand nowhere else.
    return [...(element.sheet?.cssRules ?? [])].map(({ cssText }) => cssText).join('\n');
  } catch {
    // Another site's.
    return undefined;
  }
}
