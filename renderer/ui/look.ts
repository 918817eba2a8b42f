import { DEFAULT_THEME } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';

/** How one row of a table of types is shown. */
export interface Look {
  readonly icon: TablerIcon;
  readonly color: LookColor;
}

/** Colours of the UI library that can be told apart beside each other, in both schemes. */
export type LookColor = 'indigo' | 'teal' | 'grape' | 'orange' | 'lime' | 'red' | 'cyan' | 'pink' | 'gray';

/** A shade with a contrast of at least 3 : 1 on the surfaces of each scheme. Source: WCAG 2.2, 1.4.11. */
const shades = { light: 8, dark: 4 } as const;

/** A colour for canvas and SVG, which know no variables of the style sheet. */
export function hexOf(color: LookColor, scheme: keyof typeof shades): string {
  return DEFAULT_THEME.colors[color][shades[scheme]] ?? '#888';
}

/** A colour for style sheets, which follows the scheme by itself. */
export function cssColorOf(color: LookColor): string {
  return `light-dark(var(--mantine-color-${color}-${shades.light}), var(--mantine-color-${color}-${shades.dark}))`;
}
