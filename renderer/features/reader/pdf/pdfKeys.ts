/** What can be done with the pages of a PDF, from the keyboard and with buttons. */
export type PdfAction = 'next' | 'previous' | 'larger' | 'smaller' | 'fit';

/** The keys of the pages, while they have the focus. */
export const pdfKeys: Readonly<Record<string, PdfAction | 'first' | 'last'>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '0': 'fit',
};

const zooms = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const;

/** The next zoom up or down; 1 fits the width. */
export function nextZoom(zoom: number, by: 1 | -1): number {
  const step = zooms.findIndex((one) => one >= zoom) + by;
  return zooms[Math.max(0, Math.min(zooms.length - 1, step))] ?? 1;
}
