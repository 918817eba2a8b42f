/// <reference path="./cytoscapeFcose.d.ts" />
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Arrangement, LayoutTask } from './layoutMessages.ts';
import { seedRandom } from './seedRandom.ts';

/**
 * Arranges a graph apart from the window: fcose takes seconds for a thousand nodes and cannot be interrupted, but its worker can be ended.
 * Large graphs are shown at once as the quick spectral draft has them.
 */
const draftFrom = 150;
/** So many rounds of a larger graph take about as long as all of a small one. */
const roundsFor = (boxes: number) => (boxes > 400 ? 900 : 2500);

cytoscape.use(fcose);

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  if (data.boxes.length >= draftFrom) answer(arrange(data, 'draft'));
  answer(arrange(data, 'default'));
});

function answer(arrangement: Arrangement): void {
  postMessage(arrangement);
}

function arrange({ boxes, joins }: LayoutTask, quality: 'draft' | 'default'): Arrangement {
  // The same graph always looks the same: fcose draws its samples from here.
  Math.random = seedRandom(1);
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: [
      ...boxes.map((box) => ({ group: 'nodes' as const, data: { ...box } })),
      ...joins.map(([source, target]) => ({ group: 'edges' as const, data: { source, target } })),
    ],
  });
  const options = {
    ...{ name: 'fcose', quality, animate: false, randomize: true, fit: false, packComponents: false },
    ...{ nodeSeparation: 110, idealEdgeLength: 110, nodeRepulsion: 9000, numIter: roundsFor(boxes.length) },
  };
  graph.layout(options).run();
  const coordinates = new Float64Array(boxes.length * 2);
  boxes.forEach(({ id }, index) => {
    const { x, y } = graph.getElementById(id).position();
    coordinates.set([x, y], index * 2);
  });
  graph.destroy();
  return { isDraft: quality === 'draft', coordinates };
}
