import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/** The folder of the features. */
const features = fileURLToPath(new URL('..', import.meta.url));

/** Puts the frames' pages beside each other, whichever feature they are of. */
const pagesAtTheTop: Plugin = {
  name: 'pages-at-the-top',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'asset' || !output.fileName.endsWith('.html')) continue;
      output.fileName = path.basename(output.fileName);
      output.source = String(output.source).replaceAll('"../', '"./');
    }
  },
};

/**
 * Builds the frames that clips are read and captures are shown in into the folder `reading` of a page's build. It is a build of its own, as a frame must not
 * have to load what it shares with the window together with the window's interface.
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
        root: features,
        plugins: [pagesAtTheTop],
        base: './',
        build: {
          outDir: path.join(pageFolder, 'reading'),
          emptyOutDir: true,
          target: 'chrome140',
          assetsInlineLimit: 0,
          // The frame has nothing but its policy's own word for where a script may come from.
          modulePreload: { polyfill: false },
          rolldownOptions: {
            input: [path.join(features, 'clip/reading.html'), path.join(features, 'evidence/capture.html')],
          },
        },
      });
    },
  };
}
