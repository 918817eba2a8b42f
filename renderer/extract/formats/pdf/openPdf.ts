import { getDocument, type PDFDocumentLoadingTask, PDFWorker, VerbosityLevel } from 'pdfjs-dist';
import { PdfFiles } from './pdfFiles.ts';

interface Options {
  /** A worker that runs pdf.js's own; without one, the PDF is parsed in this thread. */
  readonly port?: Worker;
  /** Whether only the text is wanted, for which no font and no picture is made. */
  readonly textOnly?: boolean;
}

/** A picture larger than that is left out rather than filling the memory. In pixels. */
const maxPicture = 100_000_000;

/** Begins to open a PDF. Nothing in it is run: no script, no form, no action; nothing is fetched but the app's own files. */
export function openPdf(bytes: Uint8Array, { port, textOnly = false }: Options): PDFDocumentLoadingTask {
  return getDocument({
    // pdf.js takes the bytes for itself.
    data: bytes.slice(),
    worker: port ? PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS }) : undefined,
    verbosity: VerbosityLevel.ERRORS,
    enableXfa: false,
    BinaryDataFactory: PdfFiles,
    useWorkerFetch: false,
    useWasm: !textOnly,
    // The widths of the fonts that every PDF may name are known; their shapes are not needed for text.
    useSystemFonts: textOnly,
    disableFontFace: false,
    maxImageSize: maxPicture,
    disableWorkerRendering: true,
  });
}
