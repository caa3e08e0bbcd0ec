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

/** What a test waits for comes late on a slow and busy machine; what is broken never comes. */
const patient = { poll: { timeout: 60_000 } };

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      // Units and the web leave nothing behind, so that their files need not read all that they import anew.
      { resolve, test: { name: 'unit', isolate: false, include: ['test/**/*.spec.ts'], exclude: [...ofDatabase, ...ofBrowser, ...ofWeb], expect: patient, testTimeout: 90_000, hookTimeout: 90_000 } },
      // Servers and browsers share noisy machines: what fails by chance passes the second time, and what is broken fails twice.
      { resolve, test: { name: 'graph', retry: 1, include: ofDatabase, globalSetup: 'test/graph/server.ts', fileParallelism: false, expect: patient, testTimeout: 240_000, hookTimeout: 240_000 } },
      { plugins: [modelColours(), svelte({ configFile: false })], resolve: { alias: [oneGraphql, ...ofSvelteKit] }, test: { name: 'web', isolate: false, include: ofWeb, testTimeout: 90_000 } },
      { resolve, test: { name: 'journeys', retry: 1, include: ofBrowser, globalSetup: 'test/journeys/site.ts', fileParallelism: false, expect: patient, testTimeout: 240_000, hookTimeout: 300_000 } },
    ],
  },
});
