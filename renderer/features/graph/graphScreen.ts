import type { CollectionReturnValue, Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Point } from '#domain/graphPlacement.ts';

/** Room for the labels at the edges of the picture. */
const padding = { x: 90, y: 56 };
const maxFitZoom = 1.3;

/** Brings everybody on screen; from where they stand, as what cytoscape has for it measures every label again. */
export function fitAll(cy: Core): void {
  const points = cy
    .nodes()
    .toArray()
    .map((node) => (node as NodeSingular).position());
  const [first] = points;
  if (!first) return;
  let [left, right, top, bottom] = [first.x, first.x, first.y, first.y];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const [width, height] = [cy.width(), cy.height()];
  const zoom = Math.min(
    maxFitZoom,
    Math.max(1, width - 2 * padding.x) / Math.max(1, right - left),
    Math.max(1, height - 2 * padding.y) / Math.max(1, bottom - top),
  );
  cy.viewport({
    zoom,
    pan: { x: width / 2 - (zoom * (left + right)) / 2, y: height / 2 - (zoom * (top + bottom)) / 2 },
  });
}

/** Says whether all of some elements can be seen. */
export function isOnScreen(cy: Core, ids: readonly string[]): boolean {
  const { x1, y1, x2, y2 } = cy.extent();
  return ids.every((id) => {
    const middle = middleOf(cy.getElementById(id));
    return !middle || (x1 < middle.x && middle.x < x2 && y1 < middle.y && middle.y < y2);
  });
}

/** Where an element is in the graph; one that is not there, and a line that has not been drawn yet, is nowhere. */
export function middleOf(element: CollectionReturnValue): Point | undefined {
  if (element.empty()) return undefined;
  return element.isEdge() ? (element as EdgeSingular).midpoint() : (element as NodeSingular).position();
}

/** Where a place in the graph is on the screen. */
export function onScreen(cy: Core, { x, y }: Point): Point {
  const pan = cy.pan();
  const zoom = cy.zoom();
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}
