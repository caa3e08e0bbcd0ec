import { connect, createServer } from 'node:net';
import { Refusal } from '../../../ground/refusal.ts';
import type { Report } from '../../../ground/report.ts';

/** The address that a local Neo4j listens on, and no other. */
export const loopback = '127.0.0.1';

/** The ports that a local Neo4j takes when nobody names another and they are free. */
export const defaultPorts = { bolt: 7687, http: 7474 } as const;

const neighbours = 50;

/** The ports of one local Neo4j. */
export type Ports = { bolt: number; http: number };

/** Returns ports to listen on: the named one or a refusal, otherwise the default, the next free one, or any when those are contested. */
export async function choosePorts(named: number | null, isContested: boolean, report: Report): Promise<Ports> {
  if (named !== null) {
    if (!(await isFree(named))) throw takenPort(named);
    return { bolt: named, http: isContested ? await anyFree() : await nextFree(defaultPorts.http, [named]) };
  }
  if (isContested) return { bolt: await anyFree(), http: await anyFree() };
  const bolt = await nextFree(defaultPorts.bolt);
  if (bolt !== defaultPorts.bolt) report(`database: port ${defaultPorts.bolt} is taken; taking ${bolt}.`);
  return { bolt, http: await nextFree(defaultPorts.http, [bolt]) };
}

/** Returns the refusal of a named port that something else listens on. */
export function takenPort(port: number): Refusal {
  return new Refusal('usage', `NEO4J_PORT: expected a port that is free to listen on, found ${port} taken or reserved.`, 'Name another one, or unset NEO4J_PORT to have a free one chosen.');
}

/** Returns whether nothing listens on a port of this machine. */
export async function isFree(port: number): Promise<boolean> {
  return !(await answers(port)) && (await canListen(port));
}

/** Returns whether something on this machine answers on a port within a second. */
export function answers(port: number, host: string = loopback): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1000 });
    const end = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false)).once('timeout', () => end(false));
  });
}

async function nextFree(from: number, except: number[] = []): Promise<number> {
  for (let port = from; port < from + neighbours; port += 1) if (!except.includes(port) && (await isFree(port))) return port;
  return anyFree();
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false)).listen(port, loopback, () => server.close(() => resolve(true)));
  });
}

function anyFree(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, loopback, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
