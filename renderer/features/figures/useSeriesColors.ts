import { useComputedColorScheme } from '@mantine/core';
import { hexOf, type LookColor } from '#ui/look.ts';

/** In the order in which they are given out; beyond them they begin again. */
const colors: readonly LookColor[] = ['teal', 'orange', 'indigo', 'pink', 'lime', 'cyan', 'red', 'grape'];

/** The colour of each company's series, in the order of the companies; a colour for SVG, which knows no style sheet. */
export function useSeriesColors(entities: readonly { readonly id: string }[]): (entityId: string) => string {
  const scheme = useComputedColorScheme('light');
  return (entityId) => {
    const at = entities.findIndex(({ id }) => id === entityId);
    return hexOf(colors[Math.max(0, at) % colors.length] ?? 'gray', scheme);
  };
}
