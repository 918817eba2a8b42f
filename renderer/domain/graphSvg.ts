import type { Point } from './graphPlacement.ts';

/** A node as it is drawn. */
export interface DrawnNode extends Point {
  readonly shape: 'round-rectangle' | 'ellipse' | 'diamond' | 'hexagon' | 'tag';
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly stroke: string;
  readonly label: string;
  readonly opacity: number;
}

/** A line as it is drawn: from its first point to its last, bent at those between. */
export interface DrawnEdge {
  readonly points: readonly Point[];
  readonly colour: string;
  readonly width: number;
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly hasArrow: boolean;
  readonly label: string;
  readonly labelAt: Point;
  readonly opacity: number;
}

/** A picture of a graph with what stands around it. */
export interface Drawing {
  readonly title: string;
  readonly caption: string;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly colours: { readonly paper: string; readonly ink: string; readonly dimmed: string };
}

const margin = 48;
const headRoom = 72;
const font = 'Inter, system-ui, "Noto Sans CJK SC", sans-serif';

/** Writes a graph as an SVG file. Source: SVG 1.1, which every office program reads. */
export function writeSvg({ title, caption, nodes, edges, colours }: Drawing): string {
  const { left, top, width, height } = frameOf(nodes, edges);
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[left, top, width, height].map(number).join(' ')}" width="${number(width)}" height="${number(height)}" role="img" font-family="${escapeXml(font)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(caption)}</desc>`,
    `<rect x="${number(left)}" y="${number(top)}" width="${number(width)}" height="${number(height)}" fill="${escapeXml(colours.paper)}"/>`,
    text(title, { x: left + margin / 2, y: top + 32 }, 18, colours.ink, 'start', 600),
    text(caption, { x: left + margin / 2, y: top + 52 }, 12, colours.dimmed, 'start'),
    ...edges.map(line),
    ...nodes.map((node) => drawNode(node, colours.ink)),
    ...edges.map((edge) => edgeLabel(edge, colours)),
    `</svg>`,
    '',
  ].join('\n');
}

function frameOf(nodes: readonly DrawnNode[], edges: readonly DrawnEdge[]) {
  const points = [
    ...nodes.flatMap(({ x, y, width, height }) => [
      { x: x - width / 2 - margin, y: y - height / 2 },
      { x: x + width / 2 + margin, y: y + height / 2 + 20 },
    ]),
    ...edges.flatMap((edge) => edge.points),
  ];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const left = least(xs) - margin;
  const top = least(ys) - margin - headRoom;
  return { left, top, width: Math.max(360, most(xs) + margin - left), height: most(ys) + margin - top };
}

function least(values: readonly number[]): number {
  return values.reduce((one, other) => Math.min(one, other), values[0] ?? 0);
}

function most(values: readonly number[]): number {
  return values.reduce((one, other) => Math.max(one, other), values[0] ?? 0);
}

function drawNode(node: DrawnNode, ink: string): string {
  const paint = `fill="${escapeXml(node.fill)}" stroke="${escapeXml(node.stroke)}" stroke-width="1.5"`;
  const below = { x: node.x, y: node.y + node.height / 2 + 14 };
  return `<g opacity="${number(node.opacity)}">${outline(node, paint)}${text(node.label, below, 12, ink, 'middle')}</g>`;
}

function outline({ shape, x, y, width, height }: DrawnNode, paint: string): string {
  const [w, h] = [width / 2, height / 2];
  const polygon = (...corners: readonly (readonly [number, number])[]) =>
    `<polygon points="${corners.map(([dx, dy]) => `${number(x + dx)},${number(y + dy)}`).join(' ')}" ${paint}/>`;
  switch (shape) {
    case 'ellipse':
      return `<ellipse cx="${number(x)}" cy="${number(y)}" rx="${number(w)}" ry="${number(h)}" ${paint}/>`;
    case 'diamond':
      return polygon([0, -h], [w, 0], [0, h], [-w, 0]);
    case 'hexagon':
      return polygon([-w, 0], [-w / 2, -h], [w / 2, -h], [w, 0], [w / 2, h], [-w / 2, h]);
    case 'tag':
      return polygon([-w, -h], [w / 2, -h], [w, 0], [w / 2, h], [-w, h]);
    case 'round-rectangle':
      return `<rect x="${number(x - w)}" y="${number(y - h)}" width="${number(width)}" height="${number(height)}" rx="5" ${paint}/>`;
    default:
      return shape satisfies never;
  }
}

function line({ points, colour, width, dash, hasArrow, opacity }: DrawnEdge): string {
  const [start, ...rest] = points;
  const end = rest.at(-1);
  if (!start || !end) return '';
  const dashes = { solid: '', dashed: ' stroke-dasharray="7 4"', dotted: ' stroke-dasharray="2 4"' }[dash];
  const path = `M${pair(start)} ${rest.length === 2 ? `Q${rest.map(pair).join(' ')}` : rest.length === 3 ? `C${rest.map(pair).join(' ')}` : `L${pair(end)}`}`;
  const paint = escapeXml(colour);
  const arrow = hasArrow ? arrowHead(points.at(-2) ?? start, end, paint) : '';
  return `<g opacity="${number(opacity)}"><path d="${path}" fill="none" stroke="${paint}" stroke-width="${number(width)}"${dashes}/>${arrow}</g>`;
}

function arrowHead(before: Point, tip: Point, paint: string): string {
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const side = (turned: number) => ({
    x: tip.x - 9 * Math.cos(angle + turned),
    y: tip.y - 9 * Math.sin(angle + turned),
  });
  return `<polygon points="${[tip, side(0.42), side(-0.42)].map(pair).join(' ')}" fill="${paint}"/>`;
}

function edgeLabel({ label, labelAt, opacity }: DrawnEdge, colours: Drawing['colours']): string {
  if (label === '') return '';
  // Painted twice: a halo of paper keeps it legible where it crosses a line.
  const at = { x: labelAt.x, y: labelAt.y + 4 };
  const halo = `stroke="${escapeXml(colours.paper)}" stroke-width="4" stroke-linejoin="round"`;
  return `<g opacity="${number(opacity)}">${text(label, at, 11, colours.paper, 'middle', 400, halo)}${text(label, at, 11, colours.ink, 'middle')}</g>`;
}

function text(
  content: string,
  { x, y }: Point,
  size: number,
  fill: string,
  anchor: 'start' | 'middle',
  weight = 400,
  more = '',
): string {
  return `<text x="${number(x)}" y="${number(y)}" font-size="${size}" font-weight="${weight}" fill="${escapeXml(fill)}" text-anchor="${anchor}" ${more}>${escapeXml(content)}</text>`;
}

function pair({ x, y }: Point): string {
  return `${number(x)} ${number(y)}`;
}

/** Two decimals are finer than any screen; what is no number would make the file unreadable. */
function number(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '0';
}

/** XML 1.0 knows no control characters, not even as references. */
const unwritable = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;

function escapeXml(content: string): string {
  return content
    .toWellFormed()
    .replace(unwritable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
