import { eventTypeNames } from '#domain/eventType.ts';
import { eventTypeLook } from '#ui/eventTypeLook.ts';
import { hexOf } from '#ui/look.ts';

type Scheme = 'light' | 'dark';
const surfaces: Readonly<Record<Scheme, string>> = { light: '#ffffff', dark: '#1c2228' };

/**
 * Makes pictures of the icons that React has drawn in `sprite` and sets them as variables on an element: `--on-…` for a filled sign, `--off-…` for a hollow one.
 * One picture that a thousand signs share costs far less than the elements of a thousand icons.
 */
export function setIconVariables(element: HTMLElement, sprite: HTMLElement, scheme: Scheme): void {
  for (const type of eventTypeNames) {
    const lines = iconLines(sprite, type);
    element.style.setProperty(`--on-${type}`, iconUrl(lines, surfaces[scheme]));
    element.style.setProperty(`--off-${type}`, iconUrl(lines, hexOf(eventTypeLook(type).color, scheme)));
  }
}

/** The elements that an icon is drawn with, as SVG text for a box of 24 by 24. */
export function iconLines(sprite: HTMLElement, type: string): string {
  const icon = sprite.querySelector(`[data-type="${type}"] svg`);
  const writer = new XMLSerializer();
  return [...(icon?.children ?? [])].map((child) => writer.serializeToString(child)).join('');
}

function iconUrl(lines: string, color: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="${color}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${lines}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}
