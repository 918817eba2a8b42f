import { localStorageColorSchemeManager } from '@mantine/core';

/** The settings row is where the theme lives; this copy of it can be read before the first frame. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'vigie-theme' });

/** Marks the page light or dark before anything is drawn, so that it never shows in the other first. */
export function applyColorScheme(): void {
  const wanted = colorSchemeManager.get('auto');
  const isDark = wanted === 'dark' || (wanted === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light');
}
