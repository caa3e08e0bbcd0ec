/** A mention in parts: what stands between its commas, dashes and semicolons, without what is only an address. */
export function partsOf(mention: string): string[] {
  const parts = mention
    .split(/[,;|]|\s[-–—]\s|\s?\/\s?|\s\((?=[^)]{6,}\))|\.\s(?=\p{Lu})/u)
    .map((part) => part.replace(/\b\d{4,5}\b/g, '').replace(/[()]/g, ' ').trim())
    .filter((part) => /\p{L}{2}/u.test(part));
  return parts.length > 1 ? parts : [mention];
}
