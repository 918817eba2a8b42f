import { neutralHtml } from '#domain/neutralHtml.ts';
import type { ShownCapture } from './shownCapture.ts';

/**
 * The script of the frame that shows a captured page as it was. The frame has no origin and its policy lets nothing in the page run, load or lead
 * elsewhere; what is taken out here would only be refused, and reported, one by one.
 */

const active = 'script,link,base,meta[http-equiv],iframe,frame,object,embed,portal,audio,video,source,track,template';
/** Attributes by which an element loads something or leads somewhere. Source: HTML Standard, attributes index. */
const leading = [
  'href',
  'xlink:href',
  'src',
  'srcset',
  'imagesrcset',
  'poster',
  'background',
  'data',
  'action',
  'formaction',
  'ping',
  'manifest',
  'autofocus',
];
const imageSources = ['src', 'data-src', 'data-original', 'data-lazy-src'];
const styleImport = /@import[^;]*;?/gi;
const styleAddress = /url\(\s*(?!['"]?data:)[^)]*\)/gi;

addEventListener('message', ({ source, data }: MessageEvent<ShownCapture>) => {
  if (source === parent) show(data);
});

function show({ html, baseUrl, images }: ShownCapture): void {
  const page = new DOMParser().parseFromString(neutralHtml(html, 'drop', 'keep'), 'text/html');
  const pictures = new Map(images);
  for (const image of page.querySelectorAll('img')) restore(image, baseUrl, pictures);
  for (const element of page.querySelectorAll(active)) element.remove();
  for (const element of page.querySelectorAll('*')) disarm(element);
  for (const button of page.querySelectorAll('button,input[type="submit" i],input[type="image" i]')) {
    button.setAttribute('type', 'button');
  }
  for (const style of page.querySelectorAll('style')) style.textContent = quietStyle(style.textContent);
  document.replaceChild(document.adoptNode(page.documentElement), document.documentElement);
}

/** Gives an image the bytes that were kept with the clip. */
function restore(image: HTMLImageElement, baseUrl: string | undefined, pictures: ReadonlyMap<string, string>): void {
  const addresses = imageSources.flatMap((name) => {
    const written = image.getAttribute(name);
    return written && URL.canParse(written, baseUrl) ? [new URL(written, baseUrl).href] : [];
  });
  const picture = addresses.map((address) => pictures.get(address)).find((url) => url !== undefined);
  if (picture) image.dataset.kept = picture;
}

function disarm(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (name.toLowerCase() === 'style') element.setAttribute(name, quietStyle(value));
    else if (/^on/i.test(name) || leading.includes(name.toLowerCase())) element.removeAttribute(name);
  }
  if (!(element instanceof HTMLImageElement) || element.dataset.kept === undefined) return;
  element.src = element.dataset.kept;
  delete element.dataset.kept;
}

function quietStyle(style: string): string {
  return style.replace(styleImport, '').replace(styleAddress, 'none');
}
