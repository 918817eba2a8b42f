import type { BrowserWindow } from 'electron';

/** Time for the writes that a page starts when it is hidden; a transaction ends with the process that asked for it. */
const graceMs = 400;
/** After this a page that does not answer is closed over its head. */
const limitMs = 3000;

/**
 * Closes a window in two steps: hidden at once, so that its page saves what it holds, and closed a moment later, when what the
 * page has handed over is `settled`, even where the page hangs. While `isSystemEnding()`, it closes at once, as to hold a quit would call off the shutdown.
 */
export function closeGently(window: BrowserWindow, isSystemEnding: () => boolean, settled: () => Promise<void>): void {
  let isClosing = false;
  window.on('close', (event) => {
    if (isClosing || isSystemEnding()) return;
    isClosing = true;
    event.preventDefault();
    // Hidden in full screen, macOS would leave an empty space behind.
    if (!window.isFullScreen()) window.hide();
    let isClosed = false;
    const close = () => {
      if (!isClosed) window.close();
    };
    const grace = setTimeout(() => void settled().then(close, close), graceMs);
    const limit = setTimeout(() => window.destroy(), limitMs);
    window.once('closed', () => {
      isClosed = true;
      clearTimeout(grace);
      clearTimeout(limit);
    });
  });
}
