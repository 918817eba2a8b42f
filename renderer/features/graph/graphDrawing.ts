import type { EdgeSingular, NodeSingular } from 'cytoscape';
import type { DrawnEdge, DrawnNode } from '#domain/graphSvg.ts';

/** A node as it stands on the screen, for a picture that is kept. */
export function drawnNode(node: NodeSingular): DrawnNode {
  const { x, y } = node.position();
  return {
    ...{ x, y, width: node.width(), height: node.height() },
    shape: node.data('shape'),
    fill: node.data('colour'),
    stroke: node.hasClass('root') ? String(node.style('border-color')) : node.data('colour'),
    label: node.data('label'),
    opacity: Number(node.style('opacity')),
  };
}

/** A line as it stands on the screen, with the bend that keeps it apart from others between the same two. */
export function drawnEdge(edge: EdgeSingular): DrawnEdge {
  const bends = edge.controlPoints() ?? [];
  return {
    points: [edge.sourceEndpoint(), ...bends, edge.targetEndpoint()],
    colour: edge.data('colour'),
    width: edge.data('width'),
    dash: edge.data('dash'),
    hasArrow: edge.data('arrow') !== 'none',
    label: edge.data('label'),
    labelAt: edge.midpoint(),
    opacity: Number(edge.style('opacity')),
  };
}
