/** A piece of a generated sentence: plain words, or words that lead to the rows behind them. */
export type Part = string | { text: string; href: string };

/** Returns a piece of a sentence that leads to the rows behind it. */
export function link(text: string, href: string): Part {
  return { text, href };
}

/** Returns a generated sentence as plain text, for titles and descriptions. */
export function plain(parts: Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
