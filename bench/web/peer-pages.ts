import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The graph that each peer draws: its entries with their places, and its ties as pairs of entries. */
export type Drawn = { x: number[]; y: number[]; from: number[]; to: number[] };

/** The programs that draw a network in a browser beside ours: their scripts, and how a page has them draw one whose places are known. */
export const peers = {
  cytoscape: {
    scripts: ['cytoscape/dist/cytoscape.min.js'],
    draw: `cytoscape({ container, elements: [...graph.x.map((x, at) => ({ data: { id: 'n' + at }, position: { x: x / 20, y: graph.y[at] / 20 } })), ...graph.from.map((from, at) => ({ data: { id: 'e' + at, source: 'n' + from, target: 'n' + graph.to[at] } }))], layout: { name: 'preset' }, style: [{ selector: 'node', style: { width: 6, height: 6 } }, { selector: 'edge', style: { width: 1, 'curve-style': 'haystack' } }] }).elements().length`,
  },
  sigma: {
    scripts: ['graphology/dist/graphology.umd.min.js', 'sigma/dist/sigma.min.js'],
    draw: `(() => { const made = new graphology.MultiGraph(); graph.x.forEach((x, at) => made.addNode(at, { x, y: -graph.y[at], size: 3 })); graph.from.forEach((from, at) => made.addEdge(from, graph.to[at])); new Sigma(made, container); return made.order + made.size; })()`,
  },
} as const satisfies Record<string, { scripts: readonly string[]; draw: string }>;

/** A peer's name. */
export type Peer = keyof typeof peers;

/** Serves a page for each peer, with nothing on it but the network that is given. */
export async function servePeers(graph: Drawn): Promise<{ address: string; server: Server }> {
  const files = new Map<string, string>([['/graph.json', JSON.stringify(graph)]]);
  for (const [name, { scripts, draw }] of Object.entries(peers)) {
    scripts.forEach((script, at) => files.set(`/${name}-${at}.js`, readFileSync(new URL(`../node_modules/${script}`, import.meta.url), 'utf8')));
    const tags = scripts.map((_, at) => `<script src="/${name}-${at}.js"></script>`).join('');
    files.set(`/${name}`, `<!doctype html><title>${name}</title><style>#container{width:100vw;height:90vh}</style><div id="container"></div>${tags}<script>fetch('/graph.json').then((answer) => answer.json()).then((graph) => { window.count = ${draw}; requestAnimationFrame(() => requestAnimationFrame(() => { window.drawnAt = performance.now(); })); });</script>`);
  }
  const server = createServer((request, response) => {
    const text = files.get(request.url ?? '');
    const type = request.url?.endsWith('.js') ? 'text/javascript' : request.url?.endsWith('.json') ? 'application/json' : 'text/html';
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(text ?? '');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
