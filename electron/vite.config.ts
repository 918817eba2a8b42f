import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig, type EnvironmentOptions } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** One file for one of Electron's processes, with every library in it, so that a package needs no `node_modules`. */
function bundle(input: string, fileName: string, format: 'es' | 'cjs'): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: ['electron'], builtins: [...builtinModules, /^node:/, 'electron'] },
    build: {
      outDir: `${here}../dist/electron`,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        platform: 'node',
        input: `${here}${input}`,
        external: ['electron', /^node:/],
        output: { format, entryFileNames: fileName, codeSplitting: false },
      },
    },
  };
}

export default defineConfig({
  root: here,
  publicDir: false,
  plugins: [
    {
      name: 'window-icon',
      applyToEnvironment: (environment) => environment.name === 'main',
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: 'icon.png', source: readFileSync(`${here}icons/icon.png`) });
      },
    },
  ],
  environments: {
    main: bundle('main/main.ts', 'main.js', 'es'),
    // A sandboxed preload script is one CommonJS file.
    preload: bundle('preload/preload.ts', 'preload.cjs', 'cjs'),
  },
  builder: {
    async buildApp(builder) {
      for (const environment of [builder.environments.main, builder.environments.preload]) {
        if (environment) await builder.build(environment);
      }
    },
  },
});
