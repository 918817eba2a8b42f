import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent colour: the sea under a lookout. */
const sea: MantineColorsTuple = [
  '#eef6f7',
  '#dcebed',
  '#b4d5da',
  '#88bdc5',
  '#64a9b3',
  '#4d9da8',
  '#3a8c98',
  '#297c88',
  '#1c6b77',
  '#0d5662',
];

/** Mantine's greys for the dark scheme, cooled to go with the accent. */
const dark: MantineColorsTuple = [
  '#d8dce0',
  '#b6bdc4',
  '#939ca5',
  '#66707a',
  '#434c55',
  '#353d45',
  '#282f36',
  '#1c2228',
  '#161b20',
  '#101418',
];

const chineseSans = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC"';
const chineseSerif = '"Songti SC", "SimSun", "Noto Serif CJK SC", "Noto Sans CJK SC"';

export const theme = createTheme({
  primaryColor: 'sea',
  primaryShade: { light: 8, dark: 4 },
  colors: { sea, dark },
  autoContrast: true,
  fontFamily: `"Inter Variable", system-ui, ${chineseSans}, sans-serif`,
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  headings: { fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});

/** The variables that Mantine lacks, and those whose contrast on our surfaces would miss 4.5 : 1. Source: WCAG 2.2, 1.4.3. */
export const variables: CSSVariablesResolver = () => ({
  variables: { '--vigie-serif': `"Source Serif 4 Variable", ${chineseSerif}, serif` },
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1d2329',
    '--mantine-color-dimmed': '#5a636c',
    '--mantine-color-placeholder': '#6b747d',
    '--mantine-color-anchor': sea[8],
    '--vigie-surface': '#f6f7f8',
    '--vigie-line': '#e3e6e9',
    '--vigie-selected': sea[1],
    '--vigie-hover': '#eceff1',
    '--vigie-accent': sea[8],
  },
  dark: {
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-placeholder': dark[2],
    '--mantine-color-anchor': sea[3],
    '--vigie-surface': dark[8],
    '--vigie-line': '#2b333a',
    '--vigie-selected': '#20393f',
    '--vigie-hover': '#242b32',
    '--vigie-accent': sea[3],
  },
});
