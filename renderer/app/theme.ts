import { createTheme, type MantineColorsTuple, Modal } from '@mantine/core';
import { clearDone } from '#ui/notify.tsx';

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

export const theme = createTheme({
  primaryColor: 'sea',
  // One shade for both schemes: Mantine chooses the text on it without knowing the scheme.
  primaryShade: 8,
  colors: { sea, dark },
  autoContrast: true,
  fontFamily: `"Inter Variable", system-ui, ${chineseSans}, sans-serif`,
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  headings: { fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: Modal.extend({
      defaultProps: {
        // Its <header> would count as a second banner of the page.
        attributes: { header: { role: 'none' } },
        onEnterTransitionEnd: clearDone,
      },
    }),
  },
});
