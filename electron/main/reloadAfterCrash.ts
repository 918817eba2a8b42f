import type { WebContents } from 'electron';

/** A page that falls again within this time has a reason that a reload does not cure. */
const restMs = 10_000;

/** Loads the page again when its process falls; what it had saved is there. */
export function reloadAfterCrash(contents: WebContents): void {
  let lastCrash = Number.NEGATIVE_INFINITY;
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    console.error(`The page’s process ended: ${reason}.`);
    const now = performance.now();
    if (now - lastCrash > restMs) contents.reload();
    lastCrash = now;
  });
}
