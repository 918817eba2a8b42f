import { useElementSize } from '@mantine/hooks';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStrings } from '#ui/i18n.ts';
import { PdfPage } from './PdfPage.tsx';
import classes from './PdfPages.module.css';
import { PdfTools } from './PdfTools.tsx';
import { nextZoom, type PdfAction, pdfKeys } from './pdfKeys.ts';
import { pdfStrings } from './strings.ts';
import { usePagesInSight } from './usePagesInSight.ts';
import type { PageSize } from './usePdf.ts';

interface Props {
  readonly pdf: PDFDocumentProxy;
  readonly usual: PageSize;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** The pages of an open PDF below each other, of which only those near are drawn. */
export function PdfSheets({ pdf, usual, page, onPage }: Props) {
  const t = useStrings(pdfStrings);
  const { ref: frame, width } = useElementSize();
  const sheets = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const isMeasured = width > 0;
  const { current, near } = usePagesInSight(sheets, isMeasured ? pdf.numPages : 0, Math.min(page, pdf.numPages));

  // A key may come before the page of the last one is in sight.
  const aim = useRef(current);
  useEffect(() => {
    aim.current = current;
  }, [current]);
  const go = (number: number) => {
    const wanted = Math.max(1, Math.min(pdf.numPages, number));
    aim.current = wanted;
    sheets.current?.querySelector(`[data-pdf-page="${wanted}"]`)?.scrollIntoView({ block: 'start' });
  };
  // What the address names is gone to; what is scrolled to, the address then names. Layout effects, as one that came later would bring back the pages that
  // the person has just left for the text.
  const shown = useRef<number>(undefined);
  const latest = useRef({ go, onPage });
  useLayoutEffect(() => {
    latest.current = { go, onPage };
  });
  useLayoutEffect(() => {
    if (!isMeasured || shown.current === page) return;
    const isFirst = shown.current === undefined;
    shown.current = page;
    if (!isFirst || page > 1) latest.current.go(page);
  }, [isMeasured, page]);
  useLayoutEffect(() => {
    if (shown.current === undefined || shown.current === current || near.size === 0) return;
    shown.current = current;
    latest.current.onPage(current);
  }, [current, near]);

  const act = (action: PdfAction | 'first' | 'last') => {
    const actions = {
      next: () => go(aim.current + 1),
      previous: () => go(aim.current - 1),
      first: () => go(1),
      last: () => go(pdf.numPages),
      larger: () => setZoom((before) => nextZoom(before, 1)),
      smaller: () => setZoom((before) => nextZoom(before, -1)),
      fit: () => setZoom(1),
    };
    actions[action]();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = pdfKeys[event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    act(action);
  };

  return (
    <>
      <PdfTools current={current} count={pdf.numPages} zoom={zoom} onAction={act} onGo={go} />
      <div ref={frame} className={classes.frame}>
        <div
          ref={sheets}
          className={classes.sheets}
          role="document"
          aria-label={t('sheets')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled with keys and selected in takes the focus.
          tabIndex={0}
          data-pdf-sheets
          onKeyDown={onKeyDown}
        >
          {isMeasured &&
            Array.from({ length: pdf.numPages }, (_, index) => index + 1).map((number) => (
              <PdfPage
                key={number}
                pdf={pdf}
                number={number}
                usual={usual}
                width={width * zoom}
                isNear={near.has(number)}
              />
            ))}
        </div>
      </div>
    </>
  );
}
