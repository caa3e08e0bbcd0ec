import { dirname, posix, relative, sep } from 'node:path';

const everywhere = ['ground', 'graph/model'];

/** What each area of the tree may import beside its own: the arrows of DESIGN.md. "all" is anything. */
export const arrows = {
  ground: [],
  'graph/model': [],
  'graph/derive': everywhere,
  'graph/database': [...everywhere, 'graph/derive'],
  'graph/load': [...everywhere, 'graph/derive', 'graph/database', 'graph/analyse'],
  'graph/analyse': [...everywhere, 'graph/derive', 'graph/database'],
  'graph/serve': [...everywhere, 'graph/derive', 'graph/database', 'graph/analyse'],
  ingest: [...everywhere, 'graph/derive'],
  queries: [...everywhere, 'graph/database'],
  'web/src/lib/server': [...everywhere, 'graph/derive', 'graph/serve', 'web'],
  web: [...everywhere, 'graph/derive', 'web/src/lib/server'],
  commands: 'all',
  bench: 'all',
  house: [],
  test: 'all',
};

/** The areas whose code has no effects: the same input gives the same bytes, and nothing is read or written. */
export const pureAreas = ['graph/model', 'graph/derive', 'graph/analyse', 'ingest/read', 'ingest/resolve', 'ingest/sources'];

const aliases = { $graph: 'graph', $lib: 'web/src/lib' };
const longestFirst = Object.keys(arrows).sort((one, other) => other.length - one.length);

/** Returns the area that a path of the repository lies in, or null. */
export function areaOf(path) {
  return longestFirst.find((area) => path === area || path.startsWith(`${area}/`)) ?? null;
}

/** Returns the path from the root of the repository, with slashes. */
export function inRepository(filename, root) {
  return relative(root, filename).split(sep).join('/');
}

/** Returns what a module specifier means as a path of the repository, or null for a package. */
export function targetOf(specifier, importer) {
  const [head, ...rest] = specifier.split('/');
  if (head in aliases) return [aliases[head], ...rest].join('/');
  return specifier.startsWith('.') ? posix.normalize(posix.join(dirname(importer), specifier)) : null;
}
