const title = /<title>([^<]*)<\/title>/;
const description = /<meta name="description" content="([^"]*)"\s*\/?>/;

/** What a page calls itself and says of itself in its head, as markup; null where it says nothing. */
export type Head = { title: string | null; description: string | null };

/** Returns what a page says of itself in its head. */
export function headOf(html: string): Head {
  return { title: title.exec(html)?.[1] ?? null, description: description.exec(html)?.[1] ?? null };
}

/** Returns a page whose head also says to those who share it what it says to its readers, where it does not say so itself. */
export function tellSharers(html: string): string {
  const head = headOf(html);
  if (head.title === null) return html;
  const told = { title: withoutSite(head.title), description: head.description };
  const tags = Object.entries(told).filter(([name, text]) => text !== null && !html.includes(`<meta property="og:${name}"`)).map(([name, text]) => `<meta property="og:${name}" content="${text!.replaceAll('"', '&quot;')}" />`);
  return html.replace(title, (found) => found + tags.join(''));
}

/** Returns a title without the name of the site, which stands beside it where it is shared. */
export function withoutSite(text: string): string {
  return text.replace(/ · Lisière$/, '').replace(/^Lisière · /, '');
}
