import type { GraphEdge } from '#domain/graphEdge.ts';
import type { GraphNode, GraphView } from '#domain/graphView.ts';
import { relationRow } from '#domain/relationType.ts';
import { type GraphColours, kindLook } from './graphColours.ts';
import { type GraphWords, isMarked } from './graphWords.ts';

/** With more lines than these, their words would cover each other; the share and a mark stay. */
const mostWorded = 40;
const mostLetters = 28;

/** What an element is painted by, and the names of its states. */
export interface Look {
  readonly data: Readonly<Record<string, string | number>>;
  readonly classes: readonly string[];
}

/** How somebody is drawn. */
export function nodeLook(node: GraphNode, words: GraphWords, colours: GraphColours): Look {
  const { kind, isRoot, hiddenCount, edgeIds } = node;
  return {
    data: {
      label: labelOf(words.nameOf(node.id), hiddenCount),
      shape: kindLook[kind].shape,
      colour: colours.kinds[kind],
      size: isRoot ? 38 : 28,
    },
    classes: [
      ...(isRoot ? ['root'] : []),
      ...(kind === 'deleted' ? ['deleted'] : []),
      ...(edgeIds.length === 0 ? ['faded'] : []),
    ],
  };
}

/** Isolated, so that a name written from right to left does not take the number with it. Source: Unicode UAX #9. */
function labelOf(name: string, hiddenCount: number): string {
  const letters = [...name];
  const short = letters.length > mostLetters ? `${letters.slice(0, mostLetters - 1).join('')}…` : name;
  return hiddenCount > 0 ? `\u2068${short}\u2069 +${hiddenCount}` : short;
}

/** How a line is drawn; one that does not stand on the day, or is filtered out, keeps its place and is not seen. */
export function edgeLook(
  all: GraphEdge,
  view: GraphView,
  words: GraphWords,
  colours: GraphColours,
  isBundled: boolean,
): Look {
  const edge = view.edges.get(all.id);
  const { type, standing, percents } = edge ?? all;
  const share = [words.percentsOf(edge ?? all), isMarked(edge ?? all) && '⚠'].filter(Boolean).join(' ');
  const relation = words.relationOf(edge ?? all);
  return {
    data: {
      label: view.edges.size <= mostWorded ? relation : share,
      words: relation,
      colour: colours.types(type),
      dash: { stands: 'solid', ended: 'dashed', denied: 'dotted' }[standing],
      width: 1.5 + (Math.max(0, ...percents) / 100) * 3,
      arrow: relationRow(type).isMutual ? 'none' : 'triangle',
    },
    classes: [
      ...(edge ? [] : ['absent']),
      ...(isBundled ? ['bundled'] : []),
      ...(standing === 'stands' ? [] : [standing]),
    ],
  };
}

/** How much room a name takes when the graph is arranged. */
export function boxOf(name: string): { readonly width: number; readonly height: number } {
  const letters = Math.min([...name].length, mostLetters);
  const isWide = /\p{Script=Han}/u.test(name);
  return { width: Math.min(150, Math.max(44, letters * (isWide ? 12 : 6.5))), height: 52 };
}
