import { linkedShare } from './linkedShare.ts';
import { isMarked } from './markFurniture.ts';
import { proseShare } from './proseShare.ts';
import type { TextLengths } from './textLengths.ts';
import { tidyLine } from './tidyText.ts';
import { countWords } from './wordCount.ts';

const aside = 'nav,form,footer,dialog,[role="navigation"],[role="dialog"],[role="menu"],[role="tablist"]';
const controls = 'input,textarea,select,form';
/** Names of boxes that open, and of the questions in them. */
const opening = /accordion|collaps|faq|toggle|expand|disclosure|question/i;
/** In UTF-16 units. */
const longestLabel = 250;
const longestPanel = 20_000;
const fewestWords = 8;
const mostly = 0.5;
/** In a menu nearly nothing is a sentence; in a panel of facts about half. */
const prose = 0.35;

/** Opens what a page shows at a click: the label of each panel becomes a heading, as the words on buttons are left out of articles. */
export function openPanels(body: Element, lengths: TextLengths): void {
  // Many a button may stand in front of one box.
  const known = new Map<Element, boolean>();
  const isPanel = (box: Element) => {
    const answer = known.get(box) ?? holdsText(box, lengths);
    known.set(box, answer);
    return answer;
  };
  for (const button of body.querySelectorAll('button,[role="button"][aria-expanded]')) {
    const length = lengths.get(button) ?? 0;
    if (length === 0 || length > longestLabel || button.closest(aside) || isMarked(button)) continue;
    const title = button.closest('h1,h2,h3,h4,h5,h6');
    const label = tidyLine(button.textContent);
    const panel = title || opens(button, label) ? panelOf(button, title, isPanel) : undefined;
    if (!panel) continue;
    const heading = button.ownerDocument.createElement(title ? 'span' : 'h4');
    heading.textContent = label;
    button.replaceWith(heading);
    for (const closed of [panel, ...panel.querySelectorAll('[aria-hidden="true"],[hidden]')]) {
      closed.removeAttribute('aria-hidden');
      closed.removeAttribute('hidden');
    }
  }
}

function opens(button: Element, label: string): boolean {
  return (
    button.hasAttribute('aria-expanded') || /[?？]$/.test(label) || opening.test(button.getAttribute('class') ?? '')
  );
}

/** The text that a button opens: what it names, or what follows it. */
function panelOf(button: Element, title: Element | null, isPanel: (box: Element) => boolean): Element | undefined {
  const named = button.ownerDocument.getElementById(button.getAttribute('aria-controls') ?? '');
  const inside = title ?? button;
  const candidates = [named, inside.nextElementSibling, inside.parentElement?.nextElementSibling];
  return candidates.find((box) => box && !box.contains(button) && isPanel(box)) ?? undefined;
}

function holdsText(box: Element, lengths: TextLengths): boolean {
  if ((lengths.get(box) ?? 0) > longestPanel || isMarked(box)) return false;
  if (box.closest(aside) || box.querySelector(controls)) return false;
  const text = tidyLine(box.textContent);
  return countWords(text) >= fewestWords && linkedShare(box, text) < mostly && proseShare(box) > prose;
}
