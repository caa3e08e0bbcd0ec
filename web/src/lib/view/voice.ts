import { linkable } from './address.ts';

type Spoken = { evidenceKind: 'span' | 'row' | 'reference'; url: string | null; page: { source: { publisher: string } } };

/** Returns who says a thing: the publisher of the source, or the site of an address that was read by hand. */
export function voiceOf(statement: Spoken): string {
  return (statement.evidenceKind === 'reference' ? siteOf(statement.url) : null) ?? statement.page.source.publisher;
}

const longest = 72;

/** Returns an address as a line of print can bear it: without scheme and "www.", cut where it grows long. */
export function shortAddress(address: string): string {
  const bare = decode(address).replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return bare.length > longest ? `${bare.slice(0, longest)}…` : bare;
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    // A stray "%" stands for itself.
    return address;
  }
}

/** Returns the site of an address as people name it, without "www."; null for what is no address. */
export function siteOf(address: string | null): string | null {
  const found = linkable(address);
  return found === null ? null : new URL(found).hostname.replace(/^www\./, '');
}
