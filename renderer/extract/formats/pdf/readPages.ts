import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { TextItem, TextMarkedContent, TextStyle } from 'pdfjs-dist/types/src/display/api';
import { type Piece, piecesOf } from './piece.ts';
import { runsOf } from './run.ts';

/** How much of a PDF is read; what is beyond stays in the file. */
export interface PageLimits {
  readonly maxPages: number;
  /** On one page. */
  readonly maxItems: number;
  /** In the whole, in UTF-16 units. */
  readonly maxLength: number;
  readonly maxMs: number;
}

export interface ReadPages {
  /** The text of each page that was read, in their order; empty for one that could not be. */
  readonly pages: readonly (readonly Piece[])[];
  /** Where pages could not be read. */
  readonly isDamaged: boolean;
  /** Where a limit ended the reading. */
  readonly isCut: boolean;
  /** The language that the document states. */
  readonly language: string | undefined;
}

/** Reads the text of a PDF page by page, up to the limits; between pages it leaves room for other work. */
export async function readPages(pdf: PDFDocumentProxy, limits: PageLimits): Promise<ReadPages> {
  const deadline = performance.now() + limits.maxMs;
  const pages: (readonly Piece[])[] = [];
  let language: string | undefined;
  let length = 0;
  let isDamaged = false;
  let isCut = pdf.numPages > limits.maxPages;
  for (let number = 1; number <= Math.min(pdf.numPages, limits.maxPages); number++) {
    if (performance.now() > deadline || length > limits.maxLength) {
      isCut = true;
      break;
    }
    await pause();
    try {
      const page = await pdf.getPage(number);
      const text = await textOf(page, limits.maxItems);
      page.cleanup();
      isCut ||= text.isCut;
      language ??= text.language;
      const pieces = piecesOf(runsOf(text.items, text.styles, page.getViewport({ scale: 1 }).transform as Matrix));
      length += pieces.reduce((sum, piece) => sum + piece.text.length, 0);
      pages.push(pieces);
    } catch {
      isDamaged = true;
      pages.push([]);
    }
  }
  return { pages, isDamaged, isCut, language };
}

type Matrix = [number, number, number, number, number, number];

interface PageText {
  readonly items: readonly TextItem[];
  readonly styles: Readonly<Record<string, TextStyle>>;
  readonly language: string | undefined;
  readonly isCut: boolean;
}

interface TextChunk {
  readonly items: readonly (TextItem | TextMarkedContent)[];
  readonly styles: Record<string, TextStyle>;
  readonly lang: string | null;
}

/** Reads by chunks, so that a page with a million of letters drawn one by one can be left. */
async function textOf(page: PDFPageProxy, maxItems: number): Promise<PageText> {
  const reader = (page.streamTextContent() as ReadableStream<TextChunk>).getReader();
  const items: TextItem[] = [];
  const styles: Record<string, TextStyle> = {};
  let language: string | undefined;
  while (items.length < maxItems) {
    const { done, value } = await reader.read();
    if (done) return { items, styles, language, isCut: false };
    language ??= value.lang ?? undefined;
    Object.assign(styles, value.styles);
    for (const item of value.items) if ('str' in item) items.push(item);
  }
  await reader.cancel(new Error('The page has more text than is read.'));
  return { items, styles, language, isCut: true };
}

/** Lets whatever else waits for this thread have its turn. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
