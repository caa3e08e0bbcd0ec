import type { Names } from '$lib/find/names.ts';

const asked = new Map<string, Promise<Names | null>>();

/** Returns the names that were published at an address, fetched once for a page; null when they cannot be had. */
export async function loadNames(address: string): Promise<Names | null> {
  const known = asked.get(address) ?? fetchNames(address);
  asked.set(address, known);
  return known;
}

async function fetchNames(address: string): Promise<Names | null> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Names) : null;
  } catch {
    // Offline: the form still leads to the page of all entries.
    return null;
  }
}
