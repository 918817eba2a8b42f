import { type QueryPiece, scanQuery } from './queryScanner.ts';
import { listWanted, type QueryNode, type QueryProblem } from './queryTree.ts';
import { nothing, wordsOf } from './queryWords.ts';

/** Where no distance is given. Source: sqlite.org/fts5.html, "FTS5 NEAR Queries". */
const usualDistance = 10;
const maxWords = 6;

/** Reads `near:5(a b)`; what is no word or phrase in it is a mistake. */
export function readNear(piece: Extract<QueryPiece, { kind: 'near' }>, problems: QueryProblem[]): QueryNode {
  const { start, end, distance = usualDistance, inside, insideStart, isClosed } = piece;
  const words = scanQuery(isClosed ? `${inside} ` : inside).flatMap((inner) => {
    const place = { start: inner.start + insideStart, end: inner.end + insideStart };
    if (inner.kind === 'words') return listWanted(wordsOf({ ...inner, ...place }, false));
    problems.push({ code: 'bad-near', ...place, text: inside.slice(inner.start, inner.end) });
    return [];
  });
  const [first] = words;
  const tooMuch = words[maxWords];
  if (tooMuch)
    problems.push({ code: 'bad-near', start: tooMuch.start, end: insideStart + inside.length, text: tooMuch.text });
  if (!first) return nothing;
  return words.length === 1 ? first : { kind: 'near', distance, words: words.slice(0, maxWords), start, end };
}
