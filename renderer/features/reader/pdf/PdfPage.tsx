import { useDebouncedValue } from '@mantine/hooks';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { drawPage, layText } from './drawPage.ts';
import classes from './PdfPages.module.css';
import { pdfStrings } from './strings.ts';
import type { PageSize } from './usePdf.ts';

interface Props {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly usual: PageSize;
  /** How wide a page of the usual size is shown. In CSS pixels. */
  readonly width: number;
  /** Whether it is in sight or nearly so; a page far off is an empty sheet. */
  readonly isNear: boolean;
}

/** How long a width must last before pages are drawn for it. */
const settleMs = 150;

/** One page, drawn when it comes near. */
export function PdfPage({ pdf, number, usual, width, isNear }: Props) {
  const t = useStrings(pdfStrings);
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(usual);
  const scale = width / usual.width;
  // While the window is drawn larger, the picture is stretched.
  const [drawnScale] = useDebouncedValue(scale, settleMs);

  useEffect(() => {
    if (!isNear || !canvas.current) return;
    const leaving = new AbortController();
    drawPage(pdf, number, drawnScale, canvas.current, leaving.signal).then(
      (drawn) => setSize((now) => (now.width === drawn.width && now.height === drawn.height ? now : drawn)),
      (error: unknown) => unlessLeft(leaving.signal, error),
    );
    return () => leaving.abort();
  }, [pdf, number, drawnScale, isNear]);

  useEffect(() => {
    if (!isNear || !text.current) return;
    const leaving = new AbortController();
    layText(pdf, number, text.current, leaving.signal).catch((error: unknown) => unlessLeft(leaving.signal, error));
    return () => leaving.abort();
  }, [pdf, number, isNear]);

  const style = {
    width: size.width * scale,
    height: size.height * scale,
    '--total-scale-factor': scale,
  } as CSSProperties;
  return (
    <section className={classes.page} style={style} data-pdf-page={number} aria-label={t('page', { page: number })}>
      {isNear && (
        <>
          <canvas ref={canvas} className={classes.canvas} aria-hidden />
          <div ref={text} className={classes.text} />
        </>
      )}
    </section>
  );
}

/** A page that was left is not drawn to its end; that is no failure. */
function unlessLeft(left: AbortSignal, error: unknown): void {
  if (!left.aborted) notifyError(error);
}
