import type { Captured, Glance } from '#extension/capture/captured.ts';
import type { ClipTarget } from './clipRequest.ts';

/** The page's script, under the name that it is built to. */
const captureScript = 'capture.js';

/** Looks at the page of a tab; `undefined` where extensions may not, as on the browser's own pages. */
export function glanceAt(tabId: number): Promise<Glance | undefined> {
  return inTab({ tabId }, () => globalThis.vigieCapture?.glance());
}

/** Takes what is to be clipped from the page of a tab; `undefined` where extensions may not. */
export async function captureTab(tabId: number, target: ClipTarget): Promise<Captured | undefined> {
  switch (target.what) {
    case 'page':
      return inTab({ tabId }, () => globalThis.vigieCapture?.page());
    case 'selection':
      return inTab(frameOf(tabId, target.frameId), () => globalThis.vigieCapture?.selection());
    case 'image':
      return inTab(
        frameOf(tabId, target.frameId),
        (address) => globalThis.vigieCapture?.image(address),
        target.address,
      );
    case 'link':
      return undefined;
    default:
      return target satisfies never;
  }
}

function frameOf(tabId: number, frameId: number | undefined): chrome.scripting.InjectionTarget {
  return frameId ? { tabId, frameIds: [frameId] } : { tabId };
}

async function inTab<Result, Args extends string[]>(
  target: chrome.scripting.InjectionTarget,
  func: (...args: Args) => Result | Promise<Result> | undefined,
  ...args: Args
): Promise<Awaited<Result> | undefined> {
  try {
    await chrome.scripting.executeScript({ target, files: [captureScript] });
    const [frame] = await chrome.scripting.executeScript({ target, func, args });
    return (frame?.result ?? undefined) as Awaited<Result> | undefined;
  } catch {
    return undefined;
  }
}
