import type { IncomingMessage, RequestListener, Server } from 'node:http';
import { pathToFileURL } from 'node:url';
import type { Settings } from '../../ground/settings.ts';
import { listen } from '../listen.ts';

/** A web that is served, and where. */
export type ServedWeb = { server: Server; address: string };

/** Serves the built web in this process; the graph is handed over where web/src/lib/server/graph.ts looks for it. */
export async function serveWeb(module: string, graph: object, settings: Pick<Settings, 'host' | 'port'>): Promise<ServedWeb> {
  Object.assign(globalThis, { [Symbol.for('lisiere.graph')]: graph });
  let serve: RequestListener = (_request, response) => void response.writeHead(503, { 'retry-after': '1' }).end();
  const served = await listen((request, response) => serve(byItsAddress(request), response), settings);
  // The built web asks for its own origin once, when it is imported; without one it takes every address for https.
  process.env['ORIGIN'] ??= served.address;
  serve = ((await import(pathToFileURL(module).href)) as { handler: RequestListener }).handler;
  return served;
}

/** A form that was opened at "localhost" comes from this site too; its host must be the same, so that no other site can say so. */
function byItsAddress(request: IncomingMessage): IncomingMessage {
  const { headers, socket } = request;
  if (headers.host === `localhost:${socket.localPort}` && headers.origin === `http://${headers.host}`) headers.origin = `http://127.0.0.1:${socket.localPort}`;
  return request;
}
