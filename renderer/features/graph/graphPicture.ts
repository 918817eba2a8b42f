import cytoscape, { type Core } from 'cytoscape';
import { type Direction, nearestTowards, type Point } from '#domain/graphPlacement.ts';
import type { Drawing } from '#domain/graphSvg.ts';
import type { GraphView } from '#domain/graphView.ts';
import { inSlices } from '#ui/inSlices.ts';
import { arrangeApart } from './arrangeApart.ts';
import type { GraphColours } from './graphColours.ts';
import { drawnEdge, drawnNode } from './graphDrawing.ts';
import { boxOf } from './graphElements.ts';
import { fitAll, isOnScreen, middleOf, onScreen } from './graphScreen.ts';
import { createSettler } from './graphSettler.ts';
import { graphStyle } from './graphStyle.ts';
import type { GraphWords } from './graphWords.ts';
import { placeNear } from './placeNear.ts';

/** What a picture tells of. */
export interface PictureEvents {
  readonly picked: (id: string | undefined) => void;
  readonly opened: (nodeId: string) => void;
  readonly hovered: (id: string | undefined) => void;
  /** What is on screen has moved. */
  readonly moved: () => void;
  readonly arranging: (isArranging: boolean) => void;
  readonly failed: (error: unknown) => void;
}

interface PictureOptions {
  readonly container: HTMLElement;
  /** Where everybody stands; it outlives the picture, so that whoever comes back to it finds it as it was. */
  readonly places: Map<string, Point>;
  /** Drawn from a bitmap while it moves, and changed some milliseconds at a time. */
  readonly isLarge: boolean;
  readonly colours: GraphColours;
  readonly on: PictureEvents;
}

/** How an element is marked: the keys are on it, its details are open, the pointer is over it. */
export type Mark = 'focused' | 'picked' | 'hovered';

/** The graph as it is drawn on the screen. */
export interface Picture {
  /** Shows this, and moves nobody who is there already. */
  show(view: GraphView, words: GraphWords): void;
  /** Paints it in other colours. */
  paint(colours: GraphColours): void;
  mark(mark: Mark, id: string | undefined): void;
  /** Where an element is on the screen, from the container's corner; `undefined` where it is not there. */
  spotOf(id: string): Point | undefined;
  /** Brings an element on screen. */
  reveal(id: string): void;
  /** Who is next to an element in a direction. */
  towards(id: string, direction: Direction): string | undefined;
  zoomBy(factor: number): void;
  fit(): void;
  arrange(): void;
  /** What is drawn, for a picture that is kept. */
  drawn(): Pick<Drawing, 'nodes' | 'edges' | 'colours'>;
  destroy(): void;
}

/** Draws a graph in a container. */
export function drawPicture({ container, places, isLarge, colours: firstColours, on }: PictureOptions): Picture {
  let colours = firstColours;
  let shown: { readonly view: GraphView; readonly words: GraphWords } | undefined;
  let layout: ReturnType<typeof arrangeApart> | undefined;
  /** Whom the arrangement that is on its way is for. */
  let arrangedFor: string | undefined;
  let settling: AbortController | undefined;
  let hasMoved = false;
  cytoscape.warnings(false);
  const cy = cytoscape({
    container,
    style: graphStyle(colours),
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: 0.05,
    maxZoom: 4,
    ...(isLarge && { textureOnViewport: true, hideEdgesOnViewport: true }),
  });
  const settler = createSettler(cy, places);
  listen(cy, on);
  cy.on('dragpan scrollzoom pinchzoom', () => {
    hasMoved = true;
  });
  cy.on('drag', 'node', ({ target }) => void places.set(target.id(), { ...target.position() }));

  const fit = () => {
    fitAll(cy);
    hasMoved = false;
  };
  // The details take room beside it.
  cy.on('resize', () => !hasMoved && fit());

  /** Makes the picture what is to be shown, everybody in their place, and then does the rest before anything is drawn. */
  const settle = (rest: () => void = () => {}) => {
    settling?.abort();
    if (!shown) return;
    const { view, words } = shown;
    const steps = settler.steps(view, words, colours, () => {
      container.dataset.arranged = 'true';
      rest();
    });
    if (!isLarge) {
      while (!steps.next().done);
      return;
    }
    settling = new AbortController();
    const { signal } = settling;
    inSlices(steps, signal).catch((error) => {
      steps.return();
      if (!signal.aborted) on.failed(error);
    });
  };

  const arrange = () => {
    layout?.stop();
    if (!shown || shown.view.nodes.size === 0) return;
    const ids = [...shown.view.nodes.keys()];
    const { nameOf } = shown.words;
    on.arranging(true);
    layout = arrangeApart(
      { boxes: ids.map((id) => ({ id, ...boxOf(nameOf(id)) })), joins: joinsOf(shown.view) },
      {
        arranged: ({ coordinates }) => {
          ids.forEach((id, index) => {
            places.set(id, { x: coordinates[index * 2] ?? 0, y: coordinates[index * 2 + 1] ?? 0 });
          });
          settle(() => !hasMoved && fit());
        },
        end: (error) => {
          on.arranging(false);
          arrangedFor = undefined;
          if (error) on.failed(error);
        },
      },
    );
  };

  return {
    show(view, words) {
      // The page learns of the next picture after it was shown what this one should have been.
      if (cy.destroyed()) return;
      shown = { view, words };
      const members = [...view.nodes.keys()];
      const strangers = members.filter((id) => !places.has(id));
      if (strangers.length * 2 > members.length) {
        if (arrangedFor === members.join()) return;
        arrangedFor = members.join();
        delete container.dataset.arranged;
        hasMoved = false;
        arrange();
        return;
      }
      const newcomers = members.filter((id) => cy.getElementById(id).empty());
      const isFirst = newcomers.length === members.length;
      placeNear(strangers, view, places);
      settle(() => {
        if (isFirst || (newcomers.length > 0 && !isOnScreen(cy, newcomers))) fit();
      });
    },
    paint(next) {
      if (cy.destroyed()) return;
      colours = next;
      cy.style(graphStyle(colours));
      if (container.dataset.arranged) settle();
    },
    mark(mark, id) {
      // To redraw a large graph for every line that the pointer passes would make the pointer stick.
      if (!cy.destroyed() && (!isLarge || mark !== 'hovered')) settler.mark(mark, id);
    },
    spotOf(id) {
      const middle = middleOf(cy.getElementById(id));
      return middle && onScreen(cy, middle);
    },
    reveal(id) {
      const element = cy.getElementById(id);
      if (element.nonempty() && !isOnScreen(cy, [id])) cy.center(element);
    },
    towards(id, direction) {
      const here = middleOf(cy.getElementById(id));
      if (!here || !shown) return undefined;
      const others = [...shown.view.nodes.keys()].flatMap((other) => {
        const place = other === id ? undefined : places.get(other);
        return place ? [{ id: other, ...place }] : [];
      });
      return nearestTowards(here, direction, others)?.id;
    },
    zoomBy(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
      hasMoved = true;
    },
    fit,
    arrange() {
      hasMoved = false;
      arrange();
    },
    drawn: () => ({
      colours,
      nodes: cy.nodes().map(drawnNode),
      edges: cy
        .edges()
        .filter((edge) => edge.visible())
        .map(drawnEdge),
    }),
    destroy() {
      settling?.abort();
      layout?.stop();
      on.arranging(false);
      delete container.dataset.arranged;
      cy.destroy();
    },
  };
}

function listen(cy: Core, on: PictureEvents): void {
  cy.on('tap', ({ target }) => on.picked(target === cy ? undefined : target.id()));
  cy.on('dbltap', 'node', ({ target }) => on.opened(target.id()));
  cy.on('mouseover', 'node, edge', ({ target }) => on.hovered(target.id()));
  cy.on('mouseout', 'node, edge', () => on.hovered(undefined));
  // Once a frame, however many names have moved in it.
  let isTold = false;
  cy.on('viewport resize position', () => {
    if (isTold) return;
    isTold = true;
    requestAnimationFrame(() => {
      isTold = false;
      on.moved();
    });
  });
}

/** Who is joined with whom, once each; a loop pulls nobody anywhere. */
function joinsOf(view: GraphView): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  for (const { fromId, toId } of view.allEdges) {
    if (fromId !== toId) pairs.set([fromId, toId].sort().join(), [fromId, toId]);
  }
  return [...pairs.values()];
}
