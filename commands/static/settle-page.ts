import type { Place } from './place-of.ts';

/** What a page needs to know of the copy that it is in: the folder of its host, "" for the root; the addresses of the site that made it and of its new home, "" when that is not known; the names of its language; its policy. */
export type Copy = { base: string; madeAt: string; origin: string; names: string; policy: string };

const link = /( (?:href|src|action|data-[a-z]+|content)=")([^"]*)"/g;
const image = /<meta property="og:image(?::\w+)?"[^>]*>/g;
const canonical = /<link rel="(?:canonical|alternate)"[^>]*hreflang[^>]*>|<link rel="canonical"[^>]*>/g;

/** Returns a page as it stands in a published copy; each of its links is given to `placeFor`, with the address of the page, to learn where it leads. */
export function settlePage(html: string, copy: Copy, placeFor: (address: string) => Place | null): string {
  const { base, madeAt, origin, names, policy } = copy;
  // What is shared needs whole addresses: a copy that does not know its own has no images for it.
  const known = origin === '' ? html.replace(canonical, '').replace(image, '') : html;
  for (const [, path] of known.matchAll(/<meta property="og:image" content="https?:\/\/[^/"]+([^"]*)"/g)) placeFor(unescape(path!));
  return known
    .replaceAll(madeAt, origin === '' ? '' : `${origin}${base}`)
    .replace(/ data-suggest="[^"]*"/g, ` data-names="${base}${names}"`)
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
    .replace('<meta charset="utf-8" />', `<meta charset="utf-8" />\n    <meta http-equiv="content-security-policy" content="${escape(policy)}" />`)
    .replace(link, (whole, start: string, address: string) => {
      if (!/^[/?]|^\.\.?\//.test(address) || address.startsWith('//') || (base !== '' && address.startsWith(`${base}/`))) return whole;
      const [asked = '', fragment] = address.split('#');
      const place = placeFor(unescape(asked));
      return place ? `${start}${escape(base + place.href)}${fragment === undefined ? '' : `#${fragment}`}"` : `${start}${base}${address}"`;
    })
    .replace(/<html([^>]*)>/, `<html$1 data-published${base === '' ? '' : ` data-base="${base}"`}>`);
}

/** Returns a policy as a page may state it itself: who may frame it is for its server to say. */
export function policyInPage(header: string): string {
  return header.split(';').map((part) => part.trim()).filter((part) => part !== '' && !part.startsWith('frame-ancestors') && !part.startsWith('report-')).join('; ');
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}

function unescape(text: string): string {
  return text.replace(/&amp;/g, '&').replace(/&quot;/g, '"');
}
