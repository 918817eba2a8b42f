import type { Step } from './walk.ts';

/** What a key does in the picture. */
export type PictureAction =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'move'; readonly share: number }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'open' | 'fit' | 'close' };

/** What one press of a zoom key or button makes of a day's width. */
export const zoomStep = 1.6;

const keys: Readonly<Record<string, PictureAction>> = {
  ArrowRight: { kind: 'step', step: 'next' },
  ArrowLeft: { kind: 'step', step: 'previous' },
  ArrowUp: { kind: 'step', step: 'up' },
  ArrowDown: { kind: 'step', step: 'down' },
  Home: { kind: 'step', step: 'first' },
  End: { kind: 'step', step: 'last' },
  PageUp: { kind: 'move', share: -0.9 },
  PageDown: { kind: 'move', share: 0.9 },
  '+': { kind: 'zoom', factor: zoomStep },
  '=': { kind: 'zoom', factor: zoomStep },
  '-': { kind: 'zoom', factor: 1 / zoomStep },
  '−': { kind: 'zoom', factor: 1 / zoomStep },
  '0': { kind: 'fit' },
  Enter: { kind: 'open' },
  ' ': { kind: 'open' },
  Escape: { kind: 'close' },
};
const shifted: Readonly<Record<string, PictureAction>> = {
  ArrowRight: { kind: 'move', share: 0.25 },
  ArrowLeft: { kind: 'move', share: -0.25 },
};

/** What a key press asks of the picture; `undefined` where it is for others. */
export function pictureAction(event: {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): PictureAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  return (event.shiftKey && shifted[event.key]) || keys[event.key];
}
