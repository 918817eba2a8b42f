import cytoscape, { type CollectionReturnValue, type Core, type EdgeSingular, type NodeSingular } from 'cytoscape';
import { type Direction, nearestTowards, type Point, placesAround } from '#domain/graphPlacement.ts';
import type { Drawing } from '#domain/graphSvg.ts';
import type { GraphView } from '#domain/graphView.ts';
import { arrangeApart } from './arrangeApart.ts';
import type { GraphColours } from './graphColours.ts';
import { drawnEdge, drawnNode } from './graphDrawing.ts';
import { boxOf, edgeLook, nodeLook } from './graphElements.ts';
import { graphStyle } from './graphStyle.ts';
import type { GraphWords } from './graphWords.ts';

const gap = 110;
const padding = 48;
const maxFitZoom = 1.3;

/** What a picture tells of. */
export interface PictureEvents {
  readonly picked: (id: string | undefined) => void;
  readonly opened: (nodeId: string) => void;
  readonly hovered: (id: string | undefined) => void;
  /** What is on screen has moved. */
  readonly moved: () => void;
  readonly arranging: (isArranging: boolean) => void;
  readonly failed: (error: Error) => void;
}

interface PictureOptions {
  readonly container: HTMLElement;
  /** Where everybody stands; it outlives the picture, so that whoever comes back to it finds it as it was. */
  readonly places: Map<string, Point>;
  /** Drawn from a bitmap while it moves. */
  readonly isLarge: boolean;
  readonly colours: GraphColours;
  readonly on: PictureEvents;
}

/** The graph as it is drawn on the screen. */
export interface Picture {
  /** Shows this, and moves nobody who is there already. */
  show(view: GraphView, words: GraphWords): void;
  /** Paints it in other colours. */
  paint(colours: GraphColours): void;
  /** Marks elements: the one that the keys are on, the one whose details are open, the one under the pointer. */
  mark(mark: 'focused' | 'picked' | 'hovered', id: string | undefined): void;
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
  let hasMoved = false;
  const cy = cytoscape({
    container,
    style: graphStyle(colours),
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: 0.05,
    maxZoom: 4,
    ...(isLarge && { textureOnViewport: true, hideEdgesOnViewport: true }),
  });
  listen(cy, on);
  cy.on('dragpan scrollzoom pinchzoom', () => {
    hasMoved = true;
  });
  cy.on('position', 'node', ({ target }) => void places.set(target.id(), { ...target.position() }));

  const fit = () => {
    if (cy.nodes().empty()) return;
    cy.fit(undefined, padding);
    if (cy.zoom() > maxFitZoom) cy.zoom(maxFitZoom);
    cy.center();
    hasMoved = false;
  };
  // The details take room beside it.
  cy.on('resize', () => !hasMoved && fit());

  const arrange = () => {
    layout?.stop();
    const nodes = cy.nodes().toArray();
    if (nodes.length === 0) return;
    on.arranging(true);
    const ids = new Set(nodes.map((node) => node.id()));
    layout = arrangeApart(
      {
        boxes: nodes.map((node) => ({ id: node.id(), ...boxOf(shown?.words.nameOf(node.id()) ?? '') })),
        joins: joinsOf(shown?.view),
      },
      {
        arranged: ({ coordinates }) => {
          cy.batch(() =>
            nodes.forEach((node, index) => {
              if (!ids.has(node.id()) || node.removed()) return;
              node.position({ x: coordinates[index * 2] ?? 0, y: coordinates[index * 2 + 1] ?? 0 });
            }),
          );
          if (!hasMoved) fit();
          container.dataset.arranged = 'true';
        },
        end: (error) => {
          on.arranging(false);
          if (error) on.failed(error);
        },
      },
    );
  };

  const paint = () => {
    if (!shown) return;
    const { view, words } = shown;
    cy.batch(() => {
      cy.nodes().forEach((node) => {
        const known = view.nodes.get(node.id());
        if (known) dress(node, nodeLook(known, words, colours));
      });
      for (const edge of view.allEdges) dress(cy.getElementById(edge.id), edgeLook(edge, view, words, colours));
    });
  };

  return {
    show(view, words) {
      shown = { view, words };
      const isFirst = cy.nodes().empty();
      const wanted = new Set([...view.nodes.keys(), ...view.allEdges.map(({ id }) => id)]);
      cy.elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      const newcomers = [...view.nodes.keys()].filter((id) => cy.getElementById(id).empty());
      const strangers = newcomers.filter((id) => !places.has(id));
      const isAnew = strangers.length > 0 && strangers.length * 2 > view.nodes.size;
      if (!isAnew) placeNear(strangers, view, places);
      cy.batch(() => {
        cy.add(
          newcomers.map((id, index) => ({
            group: 'nodes' as const,
            data: { id },
            position: { ...(places.get(id) ?? waitingPlace(index)) },
          })),
        );
        cy.add(
          view.allEdges
            .filter(({ id }) => cy.getElementById(id).empty())
            .map(({ id, fromId, toId }) => ({ group: 'edges' as const, data: { id, source: fromId, target: toId } })),
        );
      });
      paint();
      if (isAnew) {
        delete container.dataset.arranged;
        hasMoved = false;
        arrange();
      } else {
        container.dataset.arranged = 'true';
        if (isFirst) fit();
        else if (newcomers.length > 0 && !isOnScreen(cy, newcomers)) fit();
      }
    },
    paint(next) {
      colours = next;
      cy.style(graphStyle(colours));
      paint();
    },
    mark(mark, id) {
      cy.batch(() => {
        cy.elements(`.${mark}`).removeClass(mark);
        if (id !== undefined) cy.getElementById(id).addClass(mark);
      });
    },
    spotOf(id) {
      const element = cy.getElementById(id);
      if (element.empty()) return undefined;
      return onScreen(cy, middleOf(element));
    },
    reveal(id) {
      const element = cy.getElementById(id);
      if (element.nonempty() && !isOnScreen(cy, [id])) cy.center(element);
    },
    towards(id, direction) {
      const from = cy.getElementById(id);
      if (from.empty()) return undefined;
      const here = middleOf(from);
      const others = cy
        .nodes()
        .filter((node) => node.id() !== id)
        .toArray()
        .map((node) => ({ id: node.id(), ...(node as NodeSingular).position() }));
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
      layout?.stop();
      cy.destroy();
    },
  };
}

function listen(cy: Core, on: PictureEvents): void {
  cy.on('tap', ({ target }) => on.picked(target === cy ? undefined : target.id()));
  cy.on('dbltap', 'node', ({ target }) => on.opened(target.id()));
  cy.on('mouseover', 'node, edge', ({ target }) => on.hovered(target.id()));
  cy.on('mouseout', 'node, edge', () => on.hovered(undefined));
  cy.on('viewport resize', on.moved);
  cy.on('position', 'node', on.moved);
}

/** Newcomers come beside somebody whom they are joined with; those whose neighbours are newcomers too come after these. */
function placeNear(newcomers: readonly string[], view: GraphView, places: Map<string, Point>): void {
  const waiting = new Set(newcomers);
  while (waiting.size > 0) {
    const guests = new Map<string, Set<string>>();
    for (const { fromId, toId } of view.allEdges) {
      for (const [host, guest] of [
        [fromId, toId],
        [toId, fromId],
      ] as const) {
        if (!waiting.has(guest) || !places.has(host) || waiting.has(host)) continue;
        guests.set(host, (guests.get(host) ?? new Set()).add(guest));
      }
    }
    if (guests.size === 0) guests.set('', new Set(waiting));
    for (const [host, group] of guests) {
      const homeless = [...group].filter((id) => waiting.has(id));
      const taken = [...places].flatMap(([id, place]) => (view.nodes.has(id) ? [place] : []));
      const seats = placesAround(places.get(host) ?? { x: 0, y: 0 }, taken, homeless.length, gap);
      homeless.forEach((id, index) => {
        places.set(id, seats[index] ?? { x: 0, y: 0 });
        waiting.delete(id);
      });
    }
  }
}

/** Where somebody waits, unseen, to be given a place: all in one spot, they could have no lines between them. */
function waitingPlace(index: number): Point {
  return { x: (index % 40) * gap, y: Math.floor(index / 40) * gap };
}

function isOnScreen(cy: Core, ids: readonly string[]): boolean {
  const { x1, y1, x2, y2 } = cy.extent();
  return ids.every((id) => {
    const element = cy.getElementById(id);
    if (element.empty()) return true;
    const { x, y } = middleOf(element);
    return x1 < x && x < x2 && y1 < y && y < y2;
  });
}

function middleOf(element: CollectionReturnValue): Point {
  return element.isEdge() ? (element as EdgeSingular).midpoint() : (element as NodeSingular).position();
}

function onScreen(cy: Core, { x, y }: Point): Point {
  const pan = cy.pan();
  const zoom = cy.zoom();
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}

function dress(
  element: NodeSingular | EdgeSingular,
  { data, classes }: { readonly data: Readonly<Record<string, string | number>>; readonly classes: readonly string[] },
): void {
  element.data(data);
  const marks = ['focused', 'picked', 'hovered'].filter((mark) => element.hasClass(mark));
  element.classes([...classes, ...marks]);
}

/** Who is joined with whom, once each; a loop pulls nobody anywhere. */
function joinsOf(view: GraphView | undefined): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  for (const { fromId, toId } of view?.allEdges ?? []) {
    if (fromId !== toId) pairs.set([fromId, toId].sort().join(), [fromId, toId]);
  }
  return [...pairs.values()];
}
