import { createBreath } from '#extract/breath.ts';
import { type ImportItem, type NoteReader, remarkItem } from '#extract/imports/importedNote.ts';
import { bibtexEntries, citationOfBibtex } from './bibtex.ts';
import { type Citation, noteOfCitation } from './citation.ts';
import { citationOfCsl } from './cslJson.ts';
import { citationOfRis, risRecords } from './ris.ts';

/** One item as it is written, with what was made of it. */
interface Written {
  readonly written: string;
  readonly citation: Citation | undefined;
}
type BibliographyFormat = 'ris' | 'csl-json' | 'bibtex';

const parts: Readonly<Record<BibliographyFormat, (text: string) => Generator<Written>>> = {
  *ris(text) {
    for (const written of risRecords(text)) yield { written, citation: citationOfRis(written) };
  },
  *'csl-json'(text) {
    for (const item of listIn(text)) yield { written: JSON.stringify(item), citation: citationOfCsl(item) };
  },
  *bibtex(text) {
    for (const entry of bibtexEntries(text)) {
      yield { written: entry.written, citation: entry.state === 'entry' ? citationOfBibtex(entry) : undefined };
    }
  },
};

/** Reads a bibliography, such as Zotero exports it: each item is a note. */
export function readBibliography(format: BibliographyFormat, text: string): NoteReader {
  return {
    format,
    async *items(onRead, signal) {
      const breath = createBreath(signal);
      let read = 0;
      for (const { written, citation } of parts[format](text)) {
        await breath();
        read += written.length;
        onRead(Math.min(1, read / text.length));
        yield await itemOf(format, written, citation);
      }
    },
  };
}

async function itemOf(
  format: BibliographyFormat,
  written: string,
  citation: Citation | undefined,
): Promise<ImportItem> {
  if (!citation) return remarkItem(written.slice(0, 80).replace(/\s+/g, ' '), 'damaged');
  return { kind: 'note', note: await noteOfCitation(citation, format, written) };
}

/** The items of a list in CSL-JSON, or of an object that holds one. */
export function listIn(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
    const items = typeof value === 'object' && value !== null && 'items' in value ? value.items : undefined;
    return Array.isArray(items) ? items : [];
  } catch {
    return [];
  }
}
