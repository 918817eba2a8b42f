import type { Piece } from './piece.ts';
import { closeUp, joinWords } from './words.ts';

/** What stands on one line of a column: one piece of text, or several with gaps between them. */
export interface Row {
  readonly cells: readonly Piece[];
  /** The sign or number before an item of a list, which is not among the cells. */
  readonly marker?: string;
  readonly text: string;
  readonly left: number;
  /** Where the text begins behind the marker. */
  readonly textLeft: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
}

const bullet = /^[•‣⁃∙●○◦▪▫■□◆◇►▶➢➤✓✔❖·\uF000-\uF0FF*–—-]$/u;
const numbered = /^(?:\d{1,2}[.)]|\(\d{1,2}\)|[a-zA-Z][.)]|\([a-z]\)|\(?[ivx]{1,4}[.)])$/;
const leadingBullet =
  /^([•‣⁃∙●○◦▪▫■□◆◇►▶➢➤✓✔❖·\uF000-\uF0FF])\s*(?=\S)|^([–—*-]|\d{1,2}[.)]|\([a-z\d]{1,2}\))\s+(?=\S)/u;
/** The dots between a heading and its page in a table of contents. */
const leaders = /(?:\s*[.·]){4,}\s*/g;
/** Word draws its second bullet as this letter in another font. */
const letterBullet = 'o';

/** The lines of a region from top to bottom. */
export function rowsOf(region: readonly Piece[]): readonly Row[] {
  const sorted = [...region].sort((a, b) => a.baseline - b.baseline);
  const rows: Piece[][] = [];
  let tallest: Piece | undefined;
  for (const piece of sorted) {
    const row = rows.at(-1);
    if (row && tallest && piece.baseline - tallest.baseline < Math.min(piece.size, tallest.size) * 0.5) {
      row.push(piece);
      if (piece.size > tallest.size) tallest = piece;
    } else {
      rows.push([piece]);
      tallest = piece;
    }
  }
  return rows.map((pieces) => rowOf(pieces.sort((a, b) => a.left - b.left))).filter(({ text }) => text !== '');
}

function rowOf(pieces: readonly Piece[]): Row {
  const [first] = pieces;
  const longest = pieces.reduce(
    (best, piece) => (piece.text.length > best.text.length ? piece : best),
    pieces[0] as Piece,
  );
  const isMarked = pieces.length > 1 && first !== undefined && isMarker(first, longest);
  const cells = isMarked ? pieces.slice(1) : pieces;
  const joined = closeUp(cells.reduce((text, cell) => joinWords(text, cell.text, text !== ''), ''));
  const inline = isMarked ? null : leadingBullet.exec(joined);
  const marker = isMarked ? first.text : (inline?.[1] ?? inline?.[2]);
  const left = first?.left ?? 0;
  return {
    cells,
    ...(marker !== undefined && { marker }),
    text: (inline ? joined.slice(inline[0].length) : joined).replace(leaders, ' … '),
    left,
    textLeft: cells[0]?.left ?? left,
    right: Math.max(...pieces.map(({ right }) => right)),
    baseline: longest.baseline,
    size: longest.size,
    font: longest.font,
  };
}

function isMarker({ text, font }: Piece, body: Piece): boolean {
  return bullet.test(text) || numbered.test(text) || (text === letterBullet && font !== body.font);
}

/** The row with its marker as the first word of its text. */
export function withMarker({ marker, ...row }: Row): Row {
  return marker === undefined ? row : { ...row, text: `${marker} ${row.text}`, textLeft: row.left };
}

/** Whether a row is a line of a table of contents. */
export function isOfContents({ text }: Pick<Row, 'text'>): boolean {
  return / … [\divxl]+$/.test(text);
}

/** Whether a marker counts rather than points. */
export function isNumber(marker: string): boolean {
  return /[\p{L}\d]/u.test(marker) && marker !== letterBullet;
}
