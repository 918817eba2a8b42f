import fs from 'node:fs';
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import * as v from 'valibot';

const pixels = v.pipe(v.number(), v.integer());
const length = v.pipe(pixels, v.minValue(1));
const windowStateSchema = v.object({
  bounds: v.object({ x: pixels, y: pixels, width: length, height: length }),
  maximised: v.boolean(),
});
type WindowState = v.InferOutput<typeof windowStateSchema>;

const fileName = 'window.json';

/** Where the window was left; `undefined` where that is unknown or unreadable. */
export function readWindowState(folder: string): WindowState | undefined {
  try {
    return v.parse(windowStateSchema, JSON.parse(fs.readFileSync(path.join(folder, fileName), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Keeps where the window is left. A full disk costs the place of the window and nothing else, so it is only told. */
export function saveWindowState(folder: string, window: BrowserWindow): void {
  const state: WindowState = { bounds: window.getNormalBounds(), maximised: window.isMaximized() };
  const file = path.join(folder, fileName);
  try {
    fs.writeFileSync(`${file}.new`, JSON.stringify(state));
    fs.renameSync(`${file}.new`, file);
  } catch (error) {
    console.warn('The place of the window was not kept.', error);
  }
}
