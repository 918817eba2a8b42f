/// <reference path="./pdf/pdfWorkerModule.d.ts" />
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { maxTextLength } from '#domain/fitDocument.ts';
import { titleOf } from '#domain/textFigures.ts';
import type { Content, Extracted, Reading, ReadingProblem } from '#extract/content.ts';
import { detectLanguage } from '#extract/detectLanguage.ts';
import { figureOrder } from '#extract/metadata/dateText.ts';
import { sanitizeHtml } from '#extract/sanitizeHtml.ts';
import { layOut } from './pdf/layOut.ts';
import { openPdf } from './pdf/openPdf.ts';
import { publishedOf, statedAuthor, statedDay } from './pdf/pdfFacts.ts';
import { chooseTitle, statedTitle } from './pdf/pdfTitle.ts';
import { type PageLimits, type ReadPages, readPages } from './pdf/readPages.ts';
import { withNewEnd } from './pdf/repair.ts';
import { titleOfContent } from './titleOfContent.ts';
// Where this is loaded, pdf.js starts no worker: a PDF is read in a frame that has a process of its own already.
import 'pdfjs-dist/build/pdf.worker.mjs';

/** The longest registration documents have some 700 pages; the reading frame is given a minute. */
const limits: PageLimits = { maxPages: 1000, maxItems: 50_000, maxLength: maxTextLength, maxMs: 40_000 };
/** A scan with a stamp or a page number on it has no text to speak of. In letters a page. */
const fewestLetters = 8;
/** The end of a file is marked within its last bytes. Source: ISO 32000-2, 7.5.5; the distance is what readers allow. */
const tailLength = 2048;

/** Reads the text of a PDF in the order in which a person reads it, with a mark where each page begins. */
export async function readPdf(content: Content): Promise<Reading> {
  try {
    return await readBytes(content.bytes, content);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return nothingOf(content, 'encrypted-file');
  }
  try {
    const repaired = withNewEnd(content.bytes);
    return repaired ? await readBytes(repaired, content) : nothingOf(content, 'damaged-file');
  } catch {
    return nothingOf(content, 'damaged-file');
  }
}

async function readBytes(bytes: Uint8Array, content: Content): Promise<Reading> {
  const opening = openPdf(bytes, { textOnly: true });
  try {
    return { state: 'read', extracted: await extract(await opening.promise, content) };
  } finally {
    await opening.destroy();
  }
}

async function extract(pdf: PDFDocumentProxy, content: Content): Promise<Extracted> {
  const read = await readPages(pdf, limits);
  const stated = await statedFacts(pdf);
  const sample = read.pages
    .slice(0, 5)
    .flat()
    .map(({ text }) => text)
    .join(' ');
  const language = detectLanguage(sample, read.language);
  const laidOut = layOut(read.pages, { language, statedTitle: statedTitle(stated.title) });
  const firstPages = read.pages
    .slice(0, 2)
    .flat()
    .map(({ text }) => text)
    .join(' ');
  const title =
    chooseTitle(statedTitle(stated.title), laidOut.largestText, firstPages) ||
    titleOfContent(content) ||
    titleOf(sample);
  const author = statedAuthor(stated.author, title);
  const published = publishedOf(laidOut.firstLines, statedDay(stated.made), figureOrder(language));
  const problem = problemOf(read, content);
  return {
    title,
    ...(author && { author }),
    ...(published && { published }),
    ...(language && { language }),
    ...(content.url && { canonicalUrl: content.url }),
    text: { form: 'html', html: sanitizeHtml(laidOut.html) },
    ...(problem && { problem }),
  };
}

interface StatedFacts {
  readonly title: unknown;
  readonly author: unknown;
  readonly made: unknown;
}

/** What the file says about itself: in its XMP packet, else in its older dictionary. Source: ISO 32000-2, 14.3. */
async function statedFacts(pdf: PDFDocumentProxy): Promise<StatedFacts> {
  try {
    const { info, metadata } = await pdf.getMetadata();
    const dictionary = info as Readonly<Record<string, unknown>>;
    const creator: unknown = metadata?.get('dc:creator');
    return {
      title: metadata?.get('dc:title') || dictionary.Title,
      author: (Array.isArray(creator) ? creator.join(', ') : creator) || dictionary.Author,
      made: dictionary.CreationDate ?? metadata?.get('xmp:createdate'),
    };
  } catch {
    return { title: undefined, author: undefined, made: undefined };
  }
}

function problemOf({ pages, isDamaged, isCut }: ReadPages, { bytes }: Content): ReadingProblem | undefined {
  const letters = pages.flat().reduce((sum, { text }) => sum + text.length, 0);
  const isTruncated = !new TextDecoder('latin1').decode(bytes.subarray(-tailLength)).includes('%%EOF');
  if (isDamaged || isTruncated) return 'damaged-file';
  if (letters < pages.length * fewestLetters) return 'no-text-layer';
  return isCut ? 'too-long' : undefined;
}

function nothingOf(content: Content, problem: ReadingProblem): Reading {
  return { state: 'read', extracted: { title: titleOfContent(content), text: { form: 'plain', plain: '' }, problem } };
}
