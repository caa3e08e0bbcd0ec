import { escapeMarkup } from '../../share/escape-markup.ts';

/** What is cited: its title, its address, the release that it shows, and the day on which its sources were last read. */
export type Cited = { title: string; address: string; release: string; lastRead: string | null };

const publisher = 'Lisière';

/** Returns what a file of something that is cited is called, without its ending. */
export function fileNameOf({ title, release }: Cited): string {
  return `lisiere-${release}-${title.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\w]+/g, '-').replace(/^-|-$/g, '').toLowerCase().slice(0, 60)}`;
}

/** Returns a citation as BibTeX. */
export function bibtexOf({ title, address, release, lastRead }: Cited): string {
  const fields = { title: `{${title}}`, author: `{{${publisher}}}`, year: lastRead?.slice(0, 4) ?? 'n.d.', version: release, url: address, ...(lastRead ? { urldate: lastRead.slice(0, 10) } : {}) };
  return `@misc{lisiere-${release.slice(0, 8)},\n${Object.entries(fields).map(([name, value]) => `  ${name} = ${value.startsWith('{') ? value : `{${value}}`}`).join(',\n')}\n}`;
}

/** Returns a citation as CSL-JSON, which Zotero and word processors read. */
export function cslOf({ title, address, release, lastRead }: Cited): string {
  const parts = lastRead?.slice(0, 10).split('-').map(Number) ?? null;
  return JSON.stringify([{ id: `lisiere-${release.slice(0, 8)}`, type: 'webpage', title, 'container-title': publisher, author: [{ literal: publisher }], version: release, URL: address, ...(parts ? { issued: { 'date-parts': [parts] }, accessed: { 'date-parts': [parts] } } : {}) }], null, 1);
}

/** Returns what a page of another site holds to show this one inside it. */
export function frameOf(title: string, address: string, height: number): string {
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;
}
