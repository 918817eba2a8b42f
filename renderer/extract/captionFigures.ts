import { tidyLine } from './tidyText.ts';
import { countWords } from './wordCount.ts';

/** What themes and publishing systems call the words under a picture. */
const captionNames =
  /(?:^|[\s_-])(?:(?:wp-|img-?|image-?|photo-?|picture-?|media-?|figure-?|asset-?)?caption(?:-?(?:text|content|body|wrap(?:per)?|container))?|cutline|credits?|photo-?credits?|image-?credits?|copyright|bildunterschrift|bildtext|bildquelle|legende?)(?=$|[\s_-])/i;
const pictures = 'img,picture';
/** What makes a box more than a picture with its caption. */
const noFigure = 'h1,h2,h3,h4,h5,h6,ul,ol,table,form,button,input';
const noCaption = `${pictures},figure,${noFigure}`;
/** A longer text under a picture is the article's. In words. */
const longestCaption = 90;
/** How far up from its caption a picture may be. */
const levels = 3;

/** Makes figures of pictures whose captions are not marked up as such, so that the two stay together and the caption is no paragraph. */
export function captionFigures(page: Document): void {
  for (const caption of page.querySelectorAll('[class]')) {
    if (!captionNames.test(caption.getAttribute('class') ?? '') || !caption.isConnected) continue;
    if (caption.closest('figcaption,table,pre,a,header') || caption.querySelector(noCaption)) continue;
    const words = countWords(tidyLine(caption.textContent));
    if (words === 0 || words > longestCaption) continue;
    const figure = caption.closest('figure') ?? figureOf(page, caption);
    if (figure) moveInto(page, caption, figure);
  }
}

/** The box that holds a picture with its caption and little else, made a figure. */
function figureOf(page: Document, caption: Element): Element | undefined {
  const length = tidyLine(caption.textContent).length;
  let box = caption.parentElement;
  for (let level = 0; box && level < levels; level += 1, box = box.parentElement) {
    if (box.matches('body,article,main,li,td,p,section')) return undefined;
    const text = tidyLine(box.textContent).length;
    if (text > length * 2 + 40) return undefined;
    if (box.querySelector(noFigure)) return undefined;
    if (box.querySelector(pictures)) return rename(page, box);
  }
  return undefined;
}

function rename(page: Document, box: Element): Element {
  const figure = page.createElement('figure');
  while (box.firstChild) figure.append(box.firstChild);
  box.replaceWith(figure);
  return figure;
}

function moveInto(page: Document, caption: Element, figure: Element): void {
  const existing = figure.querySelector('figcaption');
  const target = existing ?? page.createElement('figcaption');
  if (!existing) figure.append(target);
  else target.append(' ');
  while (caption.firstChild) target.append(caption.firstChild);
  caption.remove();
}
