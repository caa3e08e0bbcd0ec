import { isIP, type LookupFunction, type Socket } from 'node:net';
import { buildConnector } from 'undici';
import { Fault } from '../fault.ts';
import { isPublicAddress } from './address.ts';
import type { Visitor } from './visitor.ts';

/** Returns the host and port of an address, the port named even where it goes without saying. */
export function hostAndPort(url: URL): string {
  return `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;
}

/** Returns the address parsed, without its fragment; refuses what is not the web, and names and numbers that mean this machine or its neighbours. */
export function checkAddress(text: string, visitor: Pick<Visitor, 'allowHosts'>): URL {
  const place = text.length > 200 ? `${text.slice(0, 200)}…` : text;
  if (text.length > 8_000) throw new Fault('fetch.address', place, `expected an address of at most 8000 characters, found ${text.length}.`);
  if (!URL.canParse(text)) throw new Fault('fetch.address', place, 'expected an address, such as "https://example.org/page", found something else.');
  const url = new URL(text);
  url.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Fault('fetch.blocked', place, `expected http or https, found "${url.protocol}".`);
  if (url.username || url.password) throw new Fault('fetch.blocked', url.origin, 'expected an address without a user name or password, found one.');
  if (visitor.allowHosts.has(hostAndPort(url))) return url;
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  const closed = isIP(literal) ? !isPublicAddress(literal) : isPrivateName(url.hostname);
  if (closed) throw blocked(url, url.hostname);
  return url;
}

/** Returns the addresses of a checked host; refuses a name that leads to this machine or its neighbours, even as one of several. */
export async function resolveHost(url: URL, visitor: Visitor): Promise<{ address: string; family: number }[]> {
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal)) return [{ address: literal, family: isIP(literal) }];
  const addresses = await visitor.lookup(url.hostname);
  if (addresses.length === 0) throw new Fault('fetch.dns', url.href, `expected an address for "${url.hostname}", found none.`);
  const closed = visitor.allowHosts.has(hostAndPort(url)) ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
  if (closed) throw blocked(url, closed.address);
  return addresses;
}

/** Returns a connector for undici that connects to resolved addresses only, and looks at where it arrived before a word is said. */
export function guardedConnector(url: URL, addresses: { address: string; family: number }[], visitor: Visitor, opened: (socket: Socket) => void): buildConnector.connector {
  const known: LookupFunction = (_hostname, options, done) => (options.all ? done(null, addresses) : done(null, addresses[0]!.address, addresses[0]!.family));
  const connect = buildConnector({
    lookup: known,
    rejectUnauthorized: true,
    allowH2: false,
    timeout: visitor.limits.deadline,
    ...(visitor.certificateAuthority ? { ca: visitor.certificateAuthority } : {}),
  } as buildConnector.BuildOptions) as (...parts: Parameters<buildConnector.connector>) => Socket;
  return (options, done) => {
    const socket = connect(options, (error, connected) => {
      if (error || !connected) return done(error ?? new Error('no socket'), null);
      const arrived = connected.remoteAddress ?? '';
      if (visitor.allowHosts.has(hostAndPort(url)) || isPublicAddress(arrived)) return done(null, connected);
      connected.destroy();
      done(blocked(url, arrived), null);
    });
    opened(socket);
  };
}

function isPrivateName(hostname: string): boolean {
  return hostname === '' || hostname.endsWith('.') || !hostname.includes('.') || /\.(localhost|local|localdomain|internal|intranet|lan|home|corp|onion|arpa)$/.test(hostname);
}

function blocked(url: URL, where: string): Fault {
  return new Fault('fetch.blocked', url.href, `expected a public host, found "${where}".`, `If you meant it, run with --allow-host ${hostAndPort(url)}.`);
}
