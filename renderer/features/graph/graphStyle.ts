import type { StylesheetJson } from 'cytoscape';
import type { GraphColours } from './graphColours.ts';

/** Below this size on screen a label is no more than grey dust, and drawing a thousand of them takes most of a frame. */
const minLabelPx = 8;

/** How the graph is painted. */
export function graphStyle({ paper, ink, dimmed, accent }: GraphColours): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        shape: 'data(shape)' as 'ellipse',
        width: 'data(size)',
        height: 'data(size)',
        'background-color': 'data(colour)',
        'border-width': 0,
        label: 'data(label)',
        color: ink,
        'font-family': '"Inter Variable", system-ui, "Noto Sans CJK SC", sans-serif',
        'font-size': 12,
        'min-zoomed-font-size': minLabelPx,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-outline-color': paper,
        'text-outline-width': 2,
        'overlay-opacity': 0,
      },
    },
    { selector: 'node.root', style: { 'border-width': 3, 'border-color': ink, 'font-weight': 600 } },
    {
      selector: 'node.deleted',
      style: { 'background-opacity': 0.25, 'border-width': 1.5, 'border-style': 'dashed', 'border-color': dimmed },
    },
    { selector: 'node.faded', style: { opacity: 0.28 } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        'line-color': 'data(colour)',
        'line-style': 'data(dash)' as 'solid',
        width: 'data(width)',
        'target-arrow-shape': 'data(arrow)' as 'triangle',
        'target-arrow-color': 'data(colour)',
        'arrow-scale': 0.9,
        label: 'data(label)',
        color: ink,
        'font-family': '"Inter Variable", system-ui, "Noto Sans CJK SC", sans-serif',
        'font-size': 11,
        'min-zoomed-font-size': minLabelPx,
        'text-background-color': paper,
        'text-background-opacity': 0.9,
        'text-background-padding': '2px',
        'text-background-shape': 'roundrectangle',
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge.bundled',
      style: { 'curve-style': 'bezier', 'control-point-step-size': 34, 'loop-direction': '-45deg' },
    },
    { selector: 'edge.ended, edge.denied', style: { 'line-opacity': 0.6, color: dimmed } },
    { selector: '.absent', style: { display: 'none' } },
    { selector: 'node.focused', style: { 'outline-width': 3, 'outline-color': accent, 'outline-offset': 3 } as object },
    { selector: 'node.picked', style: { 'border-width': 3, 'border-color': accent } },
    {
      selector: 'edge.focused, edge.picked, edge.hovered',
      style: {
        label: 'data(words)',
        'z-index': 10,
        opacity: 1,
        'underlay-color': accent,
        'underlay-opacity': 0.25,
        'underlay-padding': 4,
      },
    },
  ];
}
