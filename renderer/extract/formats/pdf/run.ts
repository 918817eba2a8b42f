import type { TextItem, TextStyle } from 'pdfjs-dist/types/src/display/api';
import { withoutRadicals } from './radicals.ts';

/** A piece of text as a page draws it. Lengths are in points, downwards from the top left corner of the upright page. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  readonly baseline: number;
  readonly size: number;
  /** The document's own name for the font; tells fonts apart and no more. */
  readonly font: string;
  /** Whether white space was drawn before it. */
  readonly spaced: boolean;
}

/** How a page stands: from the PDF's coordinates to those of the upright page. Source: ISO 32000-2, 8.3.3. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

interface Placed extends Run {
  /** The direction of the text, in quarter turns clockwise; undefined where it runs aslant, as watermarks do. */
  readonly turns: number | undefined;
}

const nothing = /^[\s\p{Cc}\p{Cf}]*$/u;

/** The runs of a page, in the order in which they are drawn, turned so that most of them run from left to right; the others are left out. */
export function runsOf(
  items: readonly TextItem[],
  styles: Readonly<Record<string, TextStyle>>,
  toPage: Matrix,
): readonly Run[] {
  const placed: Placed[] = [];
  let spaced = false;
  for (const item of items) {
    if (nothing.test(item.str)) {
      spaced ||= item.str !== '';
      continue;
    }
    placed.push(place(item, styles[item.fontName], toPage, spaced));
    spaced = item.hasEOL;
  }
  const turns = mostTurns(placed);
  return placed.filter((run) => run.turns === turns).map((run) => upright(run, turns));
}

function place(item: TextItem, style: TextStyle | undefined, toPage: Matrix, spaced: boolean): Placed {
  const [a, b, c, d, e, f] = multiply(toPage, item.transform as unknown as Matrix);
  const isVertical = style?.vertical === true;
  const angle = Math.atan2(b, a) / (Math.PI / 2) + (isVertical ? 1 : 0);
  const quarter = Math.round(angle);
  return {
    text: withoutRadicals(item.str.replace(/\p{Cc}/gu, ' ')),
    left: e,
    baseline: f,
    width: Math.abs(isVertical ? item.height : item.width),
    size: Math.hypot(c, d),
    font: item.fontName,
    spaced,
    turns: Math.abs(angle - quarter) < 0.03 ? ((quarter % 4) + 4) % 4 : undefined,
  };
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function mostTurns(runs: readonly Placed[]): number {
  const letters = [0, 0, 0, 0];
  for (const { turns, text } of runs) if (turns !== undefined) letters[turns] = (letters[turns] ?? 0) + text.length;
  return letters.indexOf(Math.max(...letters));
}

/** The run as it stands when the page is turned back by so many quarters. */
function upright({ turns: _, ...run }: Placed, turns: number): Run {
  const { left, baseline } = run;
  switch (turns) {
    case 1:
      return { ...run, left: baseline, baseline: -left };
    case 2:
      return { ...run, left: -left, baseline: -baseline };
    case 3:
      return { ...run, left: -baseline, baseline: left };
    default:
      return run;
  }
}
