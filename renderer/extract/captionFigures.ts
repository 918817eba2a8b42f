import type { TextLengths } from './textLengths.ts';

/** What themes and publishing systems call the words under a picture. */
const captionNames =
  /(?:^|[\s_-])(?:(?:wp-|img-?|image-?|photo-?|picture-?|media-?|figure-?|asset-?)?caption(?:-?(?:text|content|body|wrap(?:per)?|container))?|cutline|credits?|photo-?credits?|image-?credits?|copyright|bildunterschrift|bildtext|bildquelle|legende?)(?=$|[\s_-])/i;
const pictures = 'img,picture';
/** What makes a box more than a picture with its caption. */
const noFigure = 'h1,h2,h3,h4,h5,h6,ul,ol,table,form,button,input';
const noCaption = `${pictures},figure,figcaption,${noFigure}`;
/** A longer text under a picture is the article's. In UTF-16 units. */
const longestCaption = 600;
/** What a box may hold beside its picture and a caption: credit, number. In UTF-16 units. */
const slack = 40;
/** How far up from its caption a picture may be. */
const levels = 3;

/** Makes figures of pictures whose captions are not marked up as such, so that the two stay together and the caption is no paragraph. */
export function captionFigures(body: Element, lengths: TextLengths): void {
  for (const caption of body.querySelectorAll('[class]')) {
    if (!captionNames.test(caption.getAttribute('class') ?? '') || !caption.isConnected) continue;
    if (
      caption.closest('figcaption,table,pre,a,header') ||
      caption.matches(noCaption) ||
      caption.querySelector(noCaption)
    )
      continue;
    const length = lengths.get(caption) ?? 0;
    if (length === 0 || length > longestCaption) continue;
    const figure = caption.closest('figure') ?? figureOf(caption, lengths);
    if (figure) moveInto(caption, figure);
  }
}

/** The box that holds a picture with its caption and little else, made a figure. */
function figureOf(caption: Element, lengths: TextLengths): Element | undefined {
  const most = (lengths.get(caption) ?? 0) * 2 + slack;
  let box = caption.parentElement;
  for (let level = 0; box && level < levels; level += 1, box = box.parentElement) {
    if (box.matches('body,article,main,li,td,p,section') || (lengths.get(box) ?? 0) > most) return undefined;
    if (box.querySelector(noFigure)) return undefined;
    if (box.querySelector(pictures)) return rename(box);
  }
  return undefined;
}

function rename(box: Element): Element {
  const figure = box.ownerDocument.createElement('figure');
  while (box.firstChild) figure.append(box.firstChild);
  box.replaceWith(figure);
  return figure;
}

function moveInto(caption: Element, figure: Element): void {
  const existing = figure.querySelector('figcaption');
  const target = existing ?? figure.ownerDocument.createElement('figcaption');
  if (!existing) figure.append(target);
  else target.append(' ');
  while (caption.firstChild) target.append(caption.firstChild);
  caption.remove();
}
