import { saveFile } from './saveFile.ts';

/** A picture is saved with so many pixels for each of its own, to be sharp in print. */
const pixelRatio = 2;
/** A canvas that is larger in either direction comes out empty. Source: Chromium's limit of 65,535, less for memory. */
const mostPixels = 16_384;

/** Lets the person keep a drawing as an SVG file; `svg` is a whole document with its size in pixels. */
export function saveSvg(svg: string, name: string): void {
  saveFile(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Lets the person keep an SVG drawing as a PNG file, on a ground of its own colour. @throws where the drawing cannot be read */
export async function savePng(svg: string, name: string): Promise<void> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(pixelRatio, mostPixels / image.naturalWidth, mostPixels / image.naturalHeight);
    const canvas = new OffscreenCanvas(Math.round(image.naturalWidth * scale), Math.round(image.naturalHeight * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    saveFile(await canvas.convertToBlob({ type: 'image/png' }), `${name}.png`);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** What a drawing's look may hang on; the file has no style sheet to look it up in. */
const copiedStyles = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;

/** Copies a drawing of the page as a document of its own: with the look that it has now, a ground, and a title. */
export function svgDocumentOf(drawing: SVGSVGElement, title: string): string {
  const { width, height } = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, index) => {
    const computed = getComputedStyle(original);
    const target = copies[index];
    target?.removeAttribute('class');
    target?.removeAttribute('style');
    for (const name of copiedStyles) target?.setAttribute(name, computed.getPropertyValue(name));
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  copy.prepend(
    svgElement('title', {}, title),
    svgElement('rect', { width: '100%', height: '100%', fill: groundOf(drawing) }),
  );
  return new XMLSerializer().serializeToString(copy);
}

function svgElement(name: string, attributes: Readonly<Record<string, string>>, text = ''): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
}

/** The colour that the drawing stands on. */
function groundOf(element: Element): string {
  const color = getComputedStyle(element).backgroundColor;
  if (color !== 'rgba(0, 0, 0, 0)' && color !== 'transparent') return color;
  return element.parentElement ? groundOf(element.parentElement) : '#fff';
}
