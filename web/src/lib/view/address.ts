/** Returns an address that may stand in a link; whatever is not http or https is text, never a link. */
export function linkable(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
