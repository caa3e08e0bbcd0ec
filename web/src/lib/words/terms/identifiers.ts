/** An identifier of a thing elsewhere: what the register calls itself, and the page that it leads to. */
export type Identifier = { register: string; id: string; href: string | null };

/** The registers whose identifiers we know, in the order in which they are shown, with the address of a page of theirs. */
const registers: Record<string, { name: string; address: ((id: string) => string) | null }> = {
  ror: { name: 'ROR', address: (id) => `https://ror.org/${bare(id)}` },
  wikidata: { name: 'Wikidata', address: (id) => `https://www.wikidata.org/wiki/${bare(id)}` },
  kbo: { name: 'KBO/BCE', address: (id) => `https://kbopub.economie.fgov.be/kbopub/toonondernemingps.html?ondernemingsnummer=${id.replace(/\D/g, '')}` },
  siren: { name: 'SIREN', address: (id) => `https://annuaire-entreprises.data.gouv.fr/entreprise/${id.replace(/\D/g, '')}` },
  pic: { name: 'PIC', address: (id) => `https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/how-to-participate/org-details/${id}` },
  cordis: { name: 'CORDIS', address: (id) => (/^\d+$/.test(id) ? `https://cordis.europa.eu/project/id/${id}` : '') },
  keep: { name: 'keep.eu', address: null },
  museofile: { name: 'Muséofile', address: (id) => `https://www.pop.culture.gouv.fr/notice/museo/${id}` },
  geonames: { name: 'GeoNames', address: (id) => `https://www.geonames.org/${id}` },
  isni: { name: 'ISNI', address: (id) => `https://isni.org/isni/${id.replace(/\s/g, '')}` },
  nuts: { name: 'NUTS', address: null },
  insee: { name: 'INSEE', address: null },
  nis: { name: 'NIS', address: null },
  domain: { name: 'www', address: (id) => `https://${id}` },
};

/** Returns the identifiers of a thing that readers can use, with links where the register has a page for each. */
export function identifiersOf(ids: string | null): Identifier[] {
  const found = Object.entries(ids === null ? {} : (JSON.parse(ids) as Record<string, string>));
  const order = Object.keys(registers);
  const rank = ([register]: [string, string]) => (order.includes(register) ? order.indexOf(register) : order.length);
  return found.sort((one, other) => rank(one) - rank(other) || (one[0] < other[0] ? -1 : 1)).map(([register, id]) => ({
    register: registers[register]?.name ?? register,
    id: bare(id),
    href: registers[register]?.address?.(id) || null,
  }));
}

function bare(id: string): string {
  return id.replace(/^https?:\/\/[^/]+\/(wiki\/)?/, '');
}
