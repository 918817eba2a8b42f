import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { readingFrame } from '#features/clip/buildReadingFrame.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: here,
  // Relative, as the page is served from app://vigie/ and from http://127.0.0.1/ alike.
  base: './',
  plugins: [react(), readingFrame()],
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('../dist/renderer', import.meta.url)),
    emptyOutDir: true,
    target: 'chrome140',
    // A data: URL would need its own leave in the content security policy.
    assetsInlineLimit: 0,
    // What opens the window, apart from what only an open note or a clip needs.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // First: what both need belongs to the window.
            {
              name: 'interface',
              priority: 1,
              test: /node_modules[\\/](?:react|react-dom|scheduler|@mantine|@floating-ui|@tabler|dexie|use-)/,
            },
            { name: 'editor', test: /node_modules[\\/](?:@tiptap|prosemirror-|marked|linkifyjs)/ },
          ],
        },
      },
    },
  },
});
