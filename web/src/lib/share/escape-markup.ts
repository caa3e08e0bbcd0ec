const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Returns a text as it may stand in markup, between tags or in quotes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign]!);
}

/** Returns a text of markup as it is read. */
export function readMarkup(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (found) => Object.entries({ ...signs, "'": '&#39;', '\u00a0': '&nbsp;' }).find(([, written]) => written === found)![0]);
}
