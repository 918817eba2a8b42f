import { eventGroupLabels } from '#domain/eventLabels.ts';
import { type EventType, eventGroups, eventTypes } from '#domain/eventType.ts';
import { eventGroupColors } from '#ui/eventTypeLook.ts';
import type { Language } from '#ui/i18n.ts';
import { translator } from '#ui/i18n.ts';
import { hexOf } from '#ui/look.ts';
import { axisTicks } from './axisTicks.ts';
import { type EventStyle, eventStyles } from './eventStyle.ts';
import { formatDay } from './focusWords.ts';
import { laneHeight, shortCount } from './laneElement.ts';
import { type Box, layOutLane, layoutWithin, measures } from './laneLayout.ts';
import type { PictureLane } from './lanePicture.ts';
import { timelineStrings } from './strings.ts';
import { dayAt, type TimeWindow } from './timeWindow.ts';

/** What is drawn into a file. */
export interface SavedPicture {
  readonly lanes: readonly PictureLane[];
  readonly window: TimeWindow;
  readonly language: Language;
  /** The lines of a type's icon, as SVG for a box of 24 by 24. */
  readonly iconLines: (type: EventType) => string;
}

/** A file goes into reports, on white paper, whatever the scheme of the screen. */
const colors = { paper: '#ffffff', text: '#1d2329', dimmed: '#5a636c', line: '#e2e6e9', today: '#1c6b77' } as const;
const page = { width: 1600, margin: 24, labels: 190, title: 58, axis: 44, legend: 56 } as const;
const font = 'Inter, "Helvetica Neue", Arial, "Noto Sans CJK SC", sans-serif';

/** Draws what the picture shows of time, with all its lanes, a title, a legend and the date, as the text of an SVG file. */
export function drawTimelineSvg({ lanes, window, language, iconLines }: SavedPicture): string {
  const t = translator(timelineStrings);
  const width = page.width - page.labels - 2 * page.margin;
  const scale = width / (window.to - window.from);
  const x = (day: number) => (day - window.from) * scale;
  const laidOut = lanes.map((lane) => ({ lane, layout: layoutWithin(layOutLane(lane.events, scale), window) }));
  // On paper nobody scrolls: a lane in which nothing happened takes up no room.
  const shown = laidOut.filter(({ layout }) => layout.boxes.length > 0);
  const lanesHeight = shown.reduce((sum, { layout }) => sum + laneHeight(layout), 0);
  const height = page.title + page.axis + lanesHeight + page.legend + 2 * page.margin;
  const isIn = ({ start, end }: { readonly start: number; readonly end: number }) =>
    end > window.from && start < window.to;
  const ids = new Set(lanes.flatMap(({ events }) => events.flatMap(({ id, span }) => (isIn(span) ? [id] : []))));
  const subtitle = t('drawnOn', {
    count: ids.size,
    from: formatDay(dayAt(window.from), language),
    to: formatDay(dayAt(window.to), language),
    date: formatDay(new Date().toISOString().slice(0, 10), language),
  });

  let top = 0;
  const rows = shown.map(({ lane, layout }) => {
    const laneTop = top;
    top += laneHeight(layout);
    const boxes = layout.boxes.map((box) => boxSvg(box, lane, x, scale, iconLines));
    return `<g transform="translate(0 ${round(laneTop)})">${text(8, 18, clipped(lane.name, 24), { weight: 600 })}${text(8, 33, lane.detail, { size: 10, color: colors.dimmed })}
<line x1="0" x2="${page.labels + width}" y1="${laneHeight(layout)}" y2="${laneHeight(layout)}" stroke="${colors.line}"/>
<g transform="translate(${page.labels} 0)" clip-path="url(#stretch)">${boxes.join('\n')}</g></g>`;
  });

  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${page.width}" height="${round(height)}" viewBox="0 0 ${page.width} ${round(height)}" font-family="${escaped(font)}" font-size="12" fill="${colors.text}" lang="${language}">
<title>${escaped(t('picture'))}</title>
<desc>${escaped(subtitle)}</desc>
<defs><clipPath id="stretch"><rect x="0" y="-10" width="${width}" height="${round(lanesHeight + 20)}"/></clipPath></defs>
<rect width="100%" height="100%" fill="${colors.paper}"/>
<g transform="translate(${page.margin} ${page.margin})">
${text(0, 18, t('title'), { size: 20, weight: 600 })}${text(0, 38, subtitle, { color: colors.dimmed })}
<g transform="translate(${page.labels} ${page.title})">${axisSvg(window, width, lanesHeight, language)}</g>
<g transform="translate(0 ${page.title + page.axis})">${rows.join('\n')}</g>
<g transform="translate(0 ${round(page.title + page.axis + lanesHeight + 24)})">${legendSvg(language)}</g>
</g>
</svg>
`;
}

function axisSvg(window: TimeWindow, width: number, lanesHeight: number, language: Language): string {
  const { minor, major } = axisTicks(window, width, language);
  const x = (day: number) => round(((day - window.from) / (window.to - window.from)) * width);
  const lines = minor
    .filter(({ day }) => day >= window.from)
    .map(
      ({ day }) =>
        `<line x1="${x(day)}" x2="${x(day)}" y1="22" y2="${round(page.axis + lanesHeight)}" stroke="${colors.line}"/>`,
    );
  const coarse = major.map(({ day, label }, index) => {
    const left = Math.max(0, x(day));
    const next = major[index + 1];
    return next && x(next.day) - left < label.length * 7 ? '' : text(left + 4, 14, label, { weight: 600 });
  });
  const fine = minor
    .filter(({ day }) => day >= window.from)
    .map(({ day, label }) => text(x(day) + 4, 34, label, { size: 11, color: colors.dimmed }));
  return [...lines, ...coarse, ...fine].join('');
}

function boxSvg(
  box: Box,
  lane: PictureLane,
  x: (day: number) => number,
  scale: number,
  iconLines: (type: EventType) => string,
): string {
  const top = measures.lanePadding + box.row * measures.row;
  if (box.form === 'cluster') {
    const left = round(x(box.centre) - measures.cluster / 2);
    return `<g><title>${escaped(lane.clusterName(box.events.length))}</title><rect x="${left}" y="${top + 1}" width="${measures.cluster}" height="20" rx="6" fill="#f5f7f8" stroke="${colors.dimmed}" stroke-width="1.5"/>${text(left + measures.cluster / 2, top + 15, shortCount(box.events.length), { size: 11, weight: 600, anchor: 'middle' })}</g>`;
  }
  const event = lane.eventOf(box.key);
  if (!event) return '';
  const tint = hexOf(eventGroupColors[eventTypes[event.type].group], 'light');
  const name = `<title>${escaped(event.name)}</title>`;
  const outline = outlineOf(event.style, tint);
  const words = clipped(event.label, Math.floor(Math.min(box.room, 220) / 6.5));
  const label = (left: number) =>
    words.length > 3
      ? text(left, top + 15, words, { size: 11, ...(event.style === 'struck' && { struck: true }) })
      : '';
  if (box.form === 'mark') {
    const left = round(x(box.centre) - measures.mark / 2);
    const unsure = box.isUncertain ? text(left + 18, top + 6, '?', { size: 11, weight: 700 }) : '';
    return `<g>${name}${signSvg(left, top, event.style, outline, tint, iconLines(event.type))}${unsure}${label(left + measures.mark + 4)}</g>`;
  }
  const width = box.open ? measures.openTail : (box.end - box.start) * scale;
  const left = box.open === 'start' ? x(box.end) - width : x(box.start);
  const visible = Math.max(0, left);
  const arrow = box.open
    ? text(box.open === 'end' ? left + width - 12 : left + 2, top + 15, box.open === 'end' ? '→' : '←', {})
    : '';
  const room = Math.floor((left + width - visible - 30) / 6.5);
  const inside =
    box.open || room < 3 ? '' : text(visible + 26, top + 15, barWords(box, event.label, room), { size: 11 });
  return `<g>${name}<rect x="${round(left)}" y="${top}" width="${round(width)}" height="22" rx="11" fill="${tint}" fill-opacity="0.16" ${outline}/>${signSvg(box.open === 'start' ? left + width - 22 : visible, top, event.style, 'stroke="none"', tint, iconLines(event.type))}${arrow}${inside}</g>`;
}

function outlineOf(style: EventStyle, tint: string): string {
  return `stroke="${tint}" stroke-width="1.5"${style === 'dashed' ? ' stroke-dasharray="3 2"' : ''}`;
}

/** What is written on a bar; that its date is uncertain is said by the sign that dates are written with. */
function barWords(box: Box, label: string, room: number): string {
  return box.isUncertain ? `? ${clipped(label, room - 2)}` : clipped(label, room);
}

function signSvg(left: number, top: number, style: EventStyle, outline: string, tint: string, lines: string): string {
  const fill = style === 'solid' ? tint : colors.paper;
  const stroke = style === 'solid' ? colors.paper : tint;
  const strike =
    style === 'struck'
      ? `<line x1="${round(left + 3)}" y1="${top + 19}" x2="${round(left + 19)}" y2="${top + 3}" stroke="${tint}" stroke-width="2"/>`
      : '';
  return `<circle cx="${round(left + 11)}" cy="${top + 11}" r="10.25" fill="${fill}" ${outline}/><g transform="translate(${round(left + 4)} ${top + 4}) scale(0.583)" fill="none" stroke="${stroke}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${lines}</g>${strike}`;
}

function legendSvg(language: Language): string {
  const t = translator(timelineStrings);
  let left = 0;
  const entries: string[] = [];
  const add = (sign: string, words: string) => {
    entries.push(
      `<g transform="translate(${left} 0)">${sign}${text(18, 4, words, { size: 11, color: colors.dimmed })}</g>`,
    );
    // Han characters are about twice as wide as Latin ones.
    left += 34 + [...words].reduce((sum, character) => sum + (character > '⺀' ? 12 : 6.2), 0);
  };
  for (const group of eventGroups) {
    add(
      `<circle cx="8" cy="0" r="6" fill="${hexOf(eventGroupColors[group], 'light')}"/>`,
      eventGroupLabels[group][language],
    );
  }
  for (const style of eventStyles) {
    const fill = style === 'solid' ? colors.dimmed : colors.paper;
    const strike =
      style === 'struck' ? `<line x1="4" y1="4" x2="12" y2="-4" stroke="${colors.dimmed}" stroke-width="1.5"/>` : '';
    add(`<circle cx="8" cy="0" r="5.5" fill="${fill}" ${outlineOf(style, colors.dimmed)}/>${strike}`, t(style));
  }
  return entries.join('');
}

interface TextLook {
  readonly size?: number;
  readonly weight?: number;
  readonly color?: string;
  readonly anchor?: 'middle';
  readonly struck?: boolean;
}

function text(
  left: number,
  baseline: number,
  words: string,
  { size, weight, color, anchor, struck }: TextLook,
): string {
  const attributes = [
    size && ` font-size="${size}"`,
    weight && ` font-weight="${weight}"`,
    color && ` fill="${color}"`,
    anchor && ` text-anchor="${anchor}"`,
    struck && ' text-decoration="line-through"',
  ];
  return `<text x="${round(left)}" y="${baseline}"${attributes.filter(Boolean).join('')}>${escaped(words)}</text>`;
}

function clipped(words: string, most: number): string {
  const characters = [...words];
  return characters.length <= most ? words : `${characters.slice(0, Math.max(0, most - 1)).join('')}…`;
}

/** Writes text so that it means nothing but itself in XML; what XML cannot hold at all is left out. */
function escaped(words: string): string {
  return words
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
