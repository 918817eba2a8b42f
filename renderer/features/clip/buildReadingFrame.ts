import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Builds the frame that clips are read in into the folder `reading` of a page's build. It is a build of its own, as the frame must not have to load what
 * it shares with the window together with the window's interface.
 */
export function readingFrame(): Plugin {
  let pageFolder = '';
  return {
    name: 'reading-frame',
    configResolved({ root, build: { outDir } }) {
      pageFolder = path.resolve(root, outDir);
    },
    async closeBundle() {
      await build({
        configFile: false,
        root: here,
        base: './',
        build: {
          outDir: path.join(pageFolder, 'reading'),
          emptyOutDir: true,
          target: 'chrome140',
          assetsInlineLimit: 0,
          // The frame has nothing but its policy's own word for where a script may come from.
          modulePreload: { polyfill: false },
          rolldownOptions: { input: path.join(here, 'reading.html') },
        },
      });
    },
  };
}
