import type { WebContents } from 'electron';
import { isPageUrl, isReadingFrameUrl } from './appScheme.ts';
import { openOutside } from './openOutside.ts';

/** Keeps a page where it is: links open outside, no other window, no `<webview>`, no frame but those that clips are read and captures are shown in, no navigation but a reload. */
export function guardContents(contents: WebContents, mayLeave: () => boolean): void {
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame ? isPageUrl(event.url) : isReadingFrameUrl(event.url)) return;
    event.preventDefault();
    if (event.isMainFrame && mayLeave()) openOutside(event.url);
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (mayLeave()) openOutside(url);
    return { action: 'deny' };
  });
  // A page may ask to stay open and would then hold the window without a word; it saves by itself instead.
  contents.on('will-prevent-unload', (event) => event.preventDefault());
}
