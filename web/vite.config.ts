import { join } from 'node:path';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { modelColours } from './model-colours.ts';

// Where commands/build-web.ts wants this build made, so that none takes the files of a running site.
const making = process.env['LISIERE_WEB_BUILD'];

// The script of src/enhance is bundled as a worker is, and linked by the pages. Kit copies to the client what the server's build
// puts among the assets, and no more; so the script goes there.
const scriptAmongAssets = {
  name: 'script-among-assets',
  config: () => ({ worker: { plugins: () => [svelte({ configFile: false, emitCss: false, compilerOptions: { css: 'external' } })], rollupOptions: { output: { entryFileNames: '_app/immutable/assets/[name].[hash].js' } } } }),
};

export default defineConfig({
  plugins: [
    modelColours(),
    sveltekit({
      adapter: adapter({ out: making ? join(making, 'site') : 'build/by-hand' }),
      alias: { $graph: '../graph' },
      inlineStyleThreshold: 2048,
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          'font-src': ['self'],
          'img-src': ['self', 'blob:'],
          'connect-src': ['self'],
          'manifest-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
        },
      },
    }),
    scriptAmongAssets,
  ],
});
