import type { Machine } from '#fixtures/machine.ts';

declare global {
  interface Window {
    /** When the list showed its first note, in milliseconds since the navigation began. */
    firstNoteMs?: number;
  }
}

/** From asking for the page to the first note in the list, in milliseconds, in a browser process that has just started. */
export async function measureStart(machine: Machine): Promise<number> {
  const page = await machine.open({ prepare: (tab) => tab.addInitScript(noteFirstNote) });
  const shown = await page.waitForFunction(() => window.firstNoteMs);
  const ms = await shown.jsonValue();
  await machine.closeBrowser();
  return ms ?? Number.NaN;
}

/** Runs in the page, before its own scripts. */
function noteFirstNote(): void {
  const look = () => {
    if (document.querySelector('[role="option"]')) window.firstNoteMs = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}
