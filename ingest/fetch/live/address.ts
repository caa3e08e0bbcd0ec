import { BlockList, isIP } from 'node:net';

/** The IPv4 networks that no public page lives in (IANA special-purpose registry, read 2026-11). */
const privateIpv4: [network: string, prefix: number][] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12],
  ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.31.196.0', 24], ['192.52.193.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['192.175.48.0', 24],
  ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
];

/** Within the global part of IPv6, what is not a public host: protocol assignments and tunnels, 6to4, documentation. */
const privateIpv6: [network: string, prefix: number][] = [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]];

const closedIpv4 = listOf(privateIpv4, 'ipv4');
const closedIpv6 = listOf(privateIpv6, 'ipv6');
const globalIpv6 = listOf([['2000::', 3]], 'ipv6');
const carriesIpv4 = listOf([['::ffff:0:0', 96], ['64:ff9b::', 96]], 'ipv6');

/** Says whether an IP address is one that a public page may live at; an IPv6 address that carries an IPv4 one is judged by that. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  if (isIP(bare) === 4) return !closedIpv4.check(bare, 'ipv4');
  if (isIP(bare) !== 6) return false;
  if (isMappedIn(bare)) return isPublicAddress(lastFourBytes(bare));
  return globalIpv6.check(bare, 'ipv6') && !closedIpv6.check(bare, 'ipv6');
}

function isMappedIn(address: string): boolean {
  return carriesIpv4.check(address, 'ipv6');
}

/** Returns the IPv4 address in the last four bytes of an IPv6 one. */
function lastFourBytes(address: string): string {
  const dotted = /(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (dotted) return dotted;
  // The URL parser writes every IPv6 address in its one shortest form.
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(':').slice(-2);
  return groups.map((group) => Number.parseInt(group || '0', 16)).flatMap((pair) => [pair >> 8, pair & 255]).join('.');
}

function listOf(networks: [network: string, prefix: number][], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of networks) list.addSubnet(network, prefix, family);
  return list;
}
