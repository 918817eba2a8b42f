import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Point } from '#domain/graphPlacement.ts';
import type { GraphView } from '#domain/graphView.ts';
import type { GraphColours } from './graphColours.ts';
import { edgeLook, type Look, nodeLook } from './graphElements.ts';
import type { Mark } from './graphPicture.ts';
import type { GraphWords } from './graphWords.ts';

interface Settler {
  /**
   * Makes the elements what a view shows, in steps between which the page is free; nothing is drawn before the last. `last` is what else is to be
   * done before that.
   */
  steps(view: GraphView, words: GraphWords, colours: GraphColours, last: () => void): Generator<void, void>;
  mark(mark: Mark, id: string | undefined): void;
}

/** Keeps the elements of a graph as they are to be, and touches none that is so already. */
export function createSettler(cy: Core, places: ReadonlyMap<string, Point>): Settler {
  const marked = new Map<Mark, string | undefined>();
  /** How each element looks now. */
  const looks = new Map<string, string>();

  const dress = (element: NodeSingular | EdgeSingular, look: Look) => {
    const written = JSON.stringify(look);
    if (looks.get(element.id()) === written) return;
    looks.set(element.id(), written);
    element.data(look.data);
    element.classes([...look.classes, ...[...marked].flatMap(([mark, id]) => (id === element.id() ? [mark] : []))]);
  };
  const add = (group: 'nodes' | 'edges', data: Readonly<Record<string, string>>, look: Look, position?: Point) => {
    looks.set(data.id ?? '', JSON.stringify(look));
    cy.add({
      group,
      data: { ...data, ...look.data },
      classes: [...look.classes],
      ...(position && { position: { ...position } }),
    });
  };

  /** While a batch is open nothing is drawn, however many frames it takes; one of a picture that is gone has nothing to end. */
  function* undrawn(steps: Generator<void, void>): Generator<void, void> {
    cy.startBatch();
    try {
      yield* steps;
    } finally {
      if (!cy.destroyed()) cy.endBatch();
    }
  }

  function* change(view: GraphView, words: GraphWords, colours: GraphColours): Generator<void, void> {
    const wanted = new Set([...view.nodes.keys(), ...view.allEdges.map(({ id }) => id)]);
    const gone = cy.elements().filter((element) => !wanted.has(element.id()));
    gone.forEach((element) => void looks.delete(element.id()));
    gone.remove();
    for (const node of view.nodes.values()) {
      const look = nodeLook(node, words, colours);
      const place = places.get(node.id) ?? { x: 0, y: 0 };
      const element = cy.getElementById(node.id);
      if (element.empty()) add('nodes', { id: node.id }, look, place);
      else {
        dress(element, look);
        if (!isAt(element, place)) element.position({ ...place });
      }
      yield;
    }
    const bundled = bundledIds(view);
    for (const edge of view.allEdges) {
      const look = edgeLook(edge, view, words, colours, bundled.has(edge.id));
      const element = cy.getElementById(edge.id);
      if (element.nonempty()) dress(element, look);
      else add('edges', { id: edge.id, source: edge.fromId, target: edge.toId }, look);
      yield;
    }
  }

  /** What the first frame would reckon all at once: styles, sizes, the room that labels take. The bends of lines it reckons again in any case. */
  function* reckon(last: () => void): Generator<void, void> {
    for (const node of cy.nodes().toArray()) {
      node.boundingBox({});
      yield;
    }
    for (const edge of cy.edges().toArray()) {
      edge.numericStyle('width');
      yield;
    }
    last();
  }

  return {
    *steps(view, words, colours, last) {
      yield* undrawn(change(view, words, colours));
      yield* undrawn(reckon(last));
    },
    mark(mark, id) {
      cy.batch(() => {
        const before = marked.get(mark);
        if (before !== undefined) cy.getElementById(before).removeClass(mark);
        if (id !== undefined) cy.getElementById(id).addClass(mark);
        marked.set(mark, id);
      });
    },
  };
}

function isAt(node: NodeSingular, { x, y }: Point): boolean {
  const at = node.position();
  return at.x === x && at.y === y;
}

/** Lines that have others between the same two, or that come back to where they start, are bent; the rest need no reckoning. */
function bundledIds(view: GraphView): ReadonlySet<string> {
  const pairs = Map.groupBy(view.allEdges, ({ fromId, toId }) => [fromId, toId].sort().join());
  return new Set(
    [...pairs.values()].flatMap((edges) =>
      edges.length > 1 || edges[0]?.fromId === edges[0]?.toId ? edges.map(({ id }) => id) : [],
    ),
  );
}
