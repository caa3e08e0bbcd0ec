/** Where an address of the site lies in a published copy: its file, and how a link leads there. */
export type Place = { file: string; href: string };

/** What is done with the query of an address: its script reads it, it is left out, or each has a page of its own. */
type Manner = 'live' | 'dropped' | 'kept';

const page = /^\/(fr|nl|en)(\/.*)?$/;

/** Pages that read their query in the browser; pages and files of which there would be too many, or which the browser makes itself. All others have a page, or a file, for each query that a link leads to. */
const manners: readonly (readonly [RegExp, Manner])[] = [
  [/^\/(map|places|evolution|search)$/, 'live'],
  [/^\/(thing|questions)\//, 'dropped'],
  [/^\/(map|evolution)\/[\w.]+$/, 'dropped'],
  [/^\/images\//, 'dropped'],
];

/** What of a query has pages of its own, where not all of it: missing links have one for each body, each theme and each pair of sides, and a comparison for each pair that a page names. */
const named: Record<string, { of: readonly string[]; least: number }> = { '/gaps': { of: ['thing', 'theme', 'sides'], least: 1 }, '/compare': { of: ['one', 'two'], least: 2 } };

/** What only a server can answer. */
const ofServer = /^\/(graphql|theme|healthz|readyz|metrics)$|^\/(fr|nl|en)\/search\/suggestions$|^\/(fr|nl|en)\/(review|suggest-same)(\/|$)/;

/** Returns where an address lies in a published copy; null when nothing but a server answers it. */
export function placeOf(path: string, query: URLSearchParams): Place | null {
  if (ofServer.test(path) || path.includes('..')) return null;
  const rest = page.exec(path)?.[2] ?? '';
  if (!page.test(path)) return fileAt(path);
  const manner = manners.find(([route]) => route.test(rest))?.[1] ?? 'kept';
  const asked = askedOf(rest, query);
  const [, folder = '', name = ''] = /^(.*)\/([^/]+\.\w{2,4})$/.exec(path) ?? [];
  if (name !== '') return fileAt(manner === 'kept' && asked.length > 0 ? `${folder}/${asked.join(',')}/${name}` : path);
  if (manner === 'kept' && asked.length > 0) return folderAt(`${path}/${asked.join(',')}`);
  const { file, href } = folderAt(path);
  return { file, href: manner === 'live' && asked.length > 0 ? `${href}?${query}` : href };
}

function askedOf(rest: string, query: URLSearchParams): string[] {
  const { of, least } = named[rest] ?? { of: null, least: 0 };
  const asked = [...query].filter(([name]) => of?.includes(name) ?? true);
  return asked.length < least ? [] : asked.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).sort();
}

/** Returns whether an address is one of those pages that exist once for each query. */
export function isOfQuery(path: string, query: URLSearchParams): boolean {
  return query.size > 0 && placeOf(path, query)?.file !== placeOf(path, new URLSearchParams())?.file;
}

/** A page is the index of a folder, so that any server of files finds it. */
function folderAt(path: string): Place {
  return { file: `${decoded(path.slice(1))}/index.html`, href: `${path}/` };
}

function fileAt(path: string): Place {
  return { file: decoded(path.slice(1)), href: path };
}

function decoded(path: string): string {
  return path.split('/').map((part) => decodeURIComponent(part).replaceAll('/', '%2F')).join('/');
}
