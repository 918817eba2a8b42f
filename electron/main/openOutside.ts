import { shell } from 'electron';

/** What may be handed to the operating system: anything else could start a program (`file:`, `smb:`, `ms-msdt:` …). */
const outsideSchemes = new Set(['http:', 'https:', 'mailto:']);

/** Opens a web or mail address in the person's own browser or mail program; every other address is ignored. */
export function openOutside(address: string): void {
  const url = URL.parse(address);
  if (!url || !outsideSchemes.has(url.protocol)) return;
  shell.openExternal(url.href).catch((error: unknown) => {
    console.warn(`The system did not open ${url.protocol}`, error);
  });
}
