/** What a postcode tells: its region, and the point of its largest municipality where that is known. */
export type Postcode = { postcode: string; country: string; nuts: string; lat: number | null; lng: number | null };

/** The postcodes of some countries. */
export type Postcodes = {
  /** Returns what a postcode of a country tells; null for one that it has not, or whose country has no list here. */
  find: (country: string, text: string) => Postcode | null;
  /** Says whether the postcodes of a country are known, so that one which is not found is wrong. */
  knows: (country: string) => boolean;
};

/** Reads postcodes of Belgium and Hauts-de-France one by one, and of the rest of France by their first digits. */
export function readPostcodes(text: string): Postcodes {
  const [exact, begins] = [new Map<string, Postcode>(), new Map<string, string>()];
  for (const line of text.split('\n').slice(2)) {
    const [country, postcode, nuts, lat, lng] = line.split(',') as [string, string, string, string, string];
    if (!nuts) continue;
    if (postcode.endsWith('*')) begins.set(`${country}${postcode.slice(0, -1)}`, nuts);
    else exact.set(`${country}${postcode}`, { postcode, country, nuts, lat: lat ? Number(lat) : null, lng: lng ? Number(lng) : null });
  }
  return {
    knows: (country) => country === 'BE' || country === 'FR',
    find: (country, written) => {
      const postcode = plain(country, written);
      if (postcode === null) return null;
      const found = exact.get(`${country}${postcode}`);
      if (found) return found;
      const nuts = [3, 2].map((size) => begins.get(`${country}${postcode.slice(0, size)}`)).find((known) => known !== undefined);
      return nuts === undefined ? null : { postcode, country, nuts, lat: null, lng: null };
    },
  };
}

/** "B-8500", "BE 8500", "F 59000": the country may stand before. A spreadsheet may have taken the first nought of a French one. */
function plain(country: string, written: string): string | null {
  const digits = /^(?:B|BE|F|FR)?[-–\s.]*(\d[\d\s]*)(?:\s+c[eé]dex.*)?$/i.exec(written.trim())?.[1]?.replace(/\s/g, '');
  if (digits === undefined) return null;
  if (country === 'BE') return digits.length === 4 ? digits : null;
  return digits.length === 4 ? `0${digits}` : digits.length === 5 ? digits : null;
}
