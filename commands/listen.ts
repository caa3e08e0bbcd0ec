import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refusal } from '../ground/refusal.ts';
import type { Settings } from '../ground/settings.ts';

const usualPort = 4173;

/** Serves on the named port, or on the usual one, or on a free one when that is taken; refuses a named port that is taken. */
export async function listen(listener: RequestListener, { host, port }: Pick<Settings, 'host' | 'port'>): Promise<{ server: Server; address: string }> {
  const server = createServer({ headersTimeout: 15_000, requestTimeout: 30_000, maxHeaderSize: 32 * 1024 }, listener);
  if (port !== null) {
    if (!(await tryPort(server, host, port))) throw new Refusal('usage', `PORT: expected a free port, found ${port} taken.`, 'Name another, or unset PORT to have a free one.');
  } else if (!(await tryPort(server, host, usualPort))) {
    await tryPort(server, host, 0);
  }
  const bound = server.address() as AddressInfo;
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
  return { server, address: `http://${name}:${bound.port}` };
}

async function tryPort(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => (error.code === 'EADDRINUSE' ? resolve(false) : reject(new Refusal('usage', `HOST: expected an address of this machine, found "${host}" (${error.code}).`)));
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      resolve(true);
    });
  });
}
