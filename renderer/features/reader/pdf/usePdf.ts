import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import type { AppErrorCode } from '#contract/appError.ts';
import { openPdf } from '#extract/formats/pdf/openPdf.ts';
import { listSnapshots, readSnapshot } from '#storage/snapshots.ts';
import { errorCode } from '#ui/errorText.ts';

/** How far the pages of a note are. */
export type OpenedPdf =
  | { readonly state: 'opening' }
  | {
      readonly state: 'open';
      readonly pdf: PDFDocumentProxy;
      /** The size of its first page in points, which most others have, too. */
      readonly usual: PageSize;
    }
  | { readonly state: 'failed'; readonly code: AppErrorCode };

/** In points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Opens the newest PDF that was captured for a note, for as long as the component is there. */
export function usePdf(noteId: string): OpenedPdf {
  const [opened, setOpened] = useState<OpenedPdf>({ state: 'opening' });
  useEffect(() => {
    const closing = new AbortController();
    const { signal } = closing;
    open(noteId, signal).then(
      (pdf) => {
        if (!signal.aborted) setOpened(pdf);
      },
      (error: unknown) => {
        if (!signal.aborted) setOpened({ state: 'failed', code: codeOf(error) });
      },
    );
    return () => {
      closing.abort();
      setOpened({ state: 'opening' });
    };
  }, [noteId]);
  return opened;
}

async function open(noteId: string, signal: AbortSignal): Promise<OpenedPdf> {
  const snapshots = await listSnapshots(noteId);
  const snapshot = snapshots.findLast(({ contentType }) => contentType.includes('pdf'));
  if (!snapshot) return { state: 'failed', code: 'not-found' };
  const bytes = await readSnapshot(snapshot);
  signal.throwIfAborted();
  const worker = new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module', name: 'pdf' });
  const opening = openPdf(bytes, { port: worker });
  signal.addEventListener('abort', () => void opening.destroy().finally(() => worker.terminate()), { once: true });
  const pdf = await opening.promise;
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  return { state: 'open', pdf, usual: { width, height } };
}

function codeOf(error: unknown): AppErrorCode {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'encrypted-file';
  return /^(?:InvalidPDF|UnknownError|Format)/.test(name) ? 'damaged-file' : errorCode(error);
}
