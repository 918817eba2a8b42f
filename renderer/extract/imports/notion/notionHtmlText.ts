import { importedFile, isPictureName } from '#extract/imports/archiveFiles.ts';
import { escapeHtml } from '#extract/imports/html.ts';
import type { ImportedFile, ImportRemark } from '#extract/imports/importedNote.ts';
import type { NoteSurroundings } from '#extract/imports/markdown/noteText.ts';
import { linkTo } from '#extract/imports/noteLinks.ts';

const reference = /(\s(?:src|href)\s*=\s*)(["'])([^"'<>]{1,4000})\2/gi;

/** The HTML of a note, whose links and pictures find what they mean. */
interface HtmlText {
  readonly html: string;
  readonly files: readonly ImportedFile[];
  readonly remarks: readonly ImportRemark[];
}

/** Reads the HTML of one page of a folder. */
export function htmlTextOf(html: string, path: string, title: string, around: NoteSurroundings): HtmlText {
  const shown = new Map<string, ImportedFile>();
  const missing = new Set<string>();
  const changed = html.replace(reference, (written, attribute: string, quote: string, raw: string) => {
    const address = raw.replaceAll('&amp;', '&');
    const found = around.index.find(address, path, false);
    if (found === 'elsewhere') return written;
    const file = found === undefined ? undefined : around.files.get(found);
    if (found === undefined || !file) {
      if (/src/i.test(attribute)) missing.add(address);
      return written;
    }
    const key = around.noteKey(found);
    if (key !== undefined) return `${attribute}${quote}${escapeHtml(linkTo(key))}${quote}`;
    const known =
      shown.get(found) ?? importedFile(file, isPictureName(found) ? `cid:file-${shown.size + 1}` : undefined);
    shown.set(found, known);
    return known.address === undefined ? written : `${attribute}${quote}${known.address}${quote}`;
  });
  return {
    html: changed,
    files: [...shown.values()],
    remarks: [...missing].map((detail) => ({ name: title, reason: 'file-missing', detail })),
  };
}
