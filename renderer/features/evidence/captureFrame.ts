import { neutralHtml } from '#domain/neutralHtml.ts';
import type { ShownCapture } from './shownCapture.ts';

/**
 * The script of the frame that shows a captured page as it was. The frame has no origin and its policy lets nothing in the page run, load or lead
 * elsewhere; what is taken out here would only be refused, and reported, one by one.
 */

const active =
  'script,link,base,meta[http-equiv],iframe,frame,object,embed,applet,portal,fencedframe,webview,audio,video,source,track,template,' +
  'set,animate,animateMotion,animateTransform,discard';
/** Attributes by which an element loads something or leads somewhere. Source: HTML Standard, attributes index; obsolete features. */
const leading = new Set(
  (
    'href xlink:href src srcset imagesrcset poster background data action formaction ping manifest autofocus attributionsrc ' +
    'longdesc cite codebase archive classid lowsrc dynsrc profile usemap popovertarget commandfor'
  ).split(' '),
);
const imageSources = ['src', 'data-src', 'data-original', 'data-lazy-src'];
const styleAddress = /url\(\s*(?:"(?!data:)(?:[^"\\]|\\.)*"|'(?!data:)(?:[^'\\]|\\.)*'|(?!["']|data:)[^)]*)\s*\)/gis;
/** Only a property of the page's own keeps its text as it is written, escapes and all. */
const escapedProperty = /--[\w-]+\s*:[^;}]*\\[^;}]*/g;

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
  for (const style of page.querySelectorAll('style')) style.textContent = quietSheet(style.textContent);
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
    const lowerName = name.toLowerCase();
    if (lowerName === 'style') element.setAttribute(name, quietStyle((element as HTMLElement).style?.cssText ?? ''));
    else if (/^on/.test(lowerName) || leading.has(lowerName) || loads(value)) element.removeAttribute(name);
  }
  if (!(element instanceof HTMLImageElement) || element.dataset.kept === undefined) return;
  element.src = element.dataset.kept;
  delete element.dataset.kept;
}

/** Whether an attribute of SVG's, such as `fill`, names a file. */
function loads(value: string): boolean {
  return /url\(|\\/i.test(value) && !/^\s*url\(\s*["']?#[\w-]+["']?\s*\)\s*$/i.test(value);
}

/** A style sheet as the browser's parser understands it, so that nothing is hidden in how it is written. It leaves imports out by itself. */
function quietSheet(text: string): string {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return [...sheet.cssRules].map(({ cssText }) => quietStyle(cssText)).join('\n');
}

/** Takes the addresses out of styles that the browser has written. */
function quietStyle(style: string): string {
  return style.replace(escapedProperty, '').replace(styleAddress, 'none');
}
