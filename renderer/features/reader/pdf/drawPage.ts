import { AnnotationMode, type PDFDocumentProxy, TextLayer } from 'pdfjs-dist';
import type { PageSize } from './usePdf.ts';

/** More would be more than a canvas may have. In pixels. */
const maxPixels = 16_000_000;

/**
 * Draws a page at a scale, where 1 shows a point as a CSS pixel. Its links, forms and actions are pictures only. Gives the page's true size.
 * Rejects where `signal` ends it.
 */
export async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  scale: number,
  canvas: HTMLCanvasElement,
  signal: AbortSignal,
): Promise<PageSize> {
  const page = await pdf.getPage(number);
  signal.throwIfAborted();
  const { width, height } = page.getViewport({ scale: 1 });
  const pixels = Math.min(devicePixelRatio * scale, Math.sqrt(maxPixels / (width * height)));
  const viewport = page.getViewport({ scale: pixels });
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  const drawing = page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
  const cancel = () => drawing.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  await drawing.promise;
  signal.removeEventListener('abort', cancel);
  return { width, height };
}

/** Lays the text of a page over it, so that it can be selected; it grows and shrinks with its page by itself. Rejects where `signal` ends it. */
export async function layText(
  pdf: PDFDocumentProxy,
  number: number,
  container: HTMLElement,
  signal: AbortSignal,
): Promise<void> {
  const page = await pdf.getPage(number);
  signal.throwIfAborted();
  container.replaceChildren();
  const viewport = page.getViewport({ scale: 1 });
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container, viewport });
  const cancel = () => layer.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  await layer.render();
  signal.removeEventListener('abort', cancel);
  // What a drag over the white of the page ends at, lest it jump to the page's first words.
  const end = document.createElement('div');
  end.dataset.end = '';
  container.append(end);
}
