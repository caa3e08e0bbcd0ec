import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { modelColours } from './web/model-colours.ts';

// One copy of graphql: Vite would take its index.mjs while @neo4j/graphql requires its index.js, and the two refuse each other.
const oneGraphql = { find: /^graphql$/, replacement: 'graphql/index.js' };
const resolve = { alias: [oneGraphql] };
const ofSvelteKit = [
  { find: '$lib', replacement: fileURLToPath(new URL('web/src/lib', import.meta.url)) },
  { find: '$graph', replacement: fileURLToPath(new URL('graph', import.meta.url)) },
];

const ofDatabase = ['test/graph/{database,load,serve}/**/*.spec.ts', 'test/queries/library.spec.ts', 'test/commands/**/*.spec.ts'];
const ofBrowser = ['test/journeys/**/*.spec.ts'];
const ofWeb = ['test/web/**/*.spec.ts'];

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      { resolve, test: { name: 'unit', include: ['test/**/*.spec.ts'], exclude: [...ofDatabase, ...ofBrowser, ...ofWeb], testTimeout: 30_000 } },
      // Servers and browsers share noisy machines: what fails by chance passes the second time, and what is broken fails twice.
      { resolve, test: { name: 'graph', retry: 1, include: ofDatabase, globalSetup: 'test/graph/server.ts', fileParallelism: false, testTimeout: 240_000, hookTimeout: 240_000 } },
      { plugins: [modelColours(), svelte({ configFile: false })], resolve: { alias: [oneGraphql, ...ofSvelteKit] }, test: { name: 'web', include: ofWeb, testTimeout: 30_000 } },
      { resolve, test: { name: 'journeys', retry: 1, include: ofBrowser, globalSetup: 'test/journeys/site.ts', fileParallelism: false, testTimeout: 120_000, hookTimeout: 300_000 } },
    ],
  },
});
