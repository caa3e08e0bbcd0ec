/** The regions of NUTS 2024, and what became of older ones. */
export type Nuts = {
  /** Returns the code of today for a code of any generation, alone or before its name ("BE254 / Arr. Kortrijk"); a region that was divided is the smallest that holds it. Null for what is no code. */
  now: (code: string) => string | null;
  /** Returns the name of a region of today. */
  nameOf: (code: string) => string | null;
};

/** The United Kingdom left NUTS with the codes of 2021, which stand as they are. */
const british = /^UK[C-N](?:\d\w?)?$/;

const written = /^\s*([A-Z]{2}[0-9A-Z]{0,3})(?=$|[^0-9A-Za-z])/;

/** Reads the codes of today with their names, and the older codes with what they are now. */
export function readNuts(codes: string, older: string): Nuts {
  const names = new Map(pairsOf(codes));
  const heirs = new Map(pairsOf(older));
  return {
    now: (text) => {
      const code = written.exec(text)?.[1]?.replace(/^GR/, 'EL').replace(/^GB/, 'UK');
      if (code === undefined) return null;
      if (code.length === 2 || names.has(code) || british.test(code)) return code;
      return heirs.get(code) ?? null;
    },
    nameOf: (code) => names.get(code) ?? null,
  };
}

/** Countries of ISO 3166 that NUTS writes otherwise, or takes for a region of another. */
const regionsOfCountries: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK', AX: 'FI2', GP: 'FRY1', MQ: 'FRY2', GF: 'FRY3', RE: 'FRY4', YT: 'FRY5', MF: 'FRY', BL: 'FRY' };

/** Returns the region of NUTS that a country is. */
export function nutsOfCountry(country: string): string {
  return regionsOfCountries[country] ?? country;
}

/** Returns the country that a region lies in, as ISO alpha-2. */
export function countryOfNuts(code: string): string {
  const country = code.slice(0, 2);
  return country === 'EL' ? 'GR' : country === 'UK' ? 'GB' : country;
}

/** Returns the side of the border that a region lies on; null where it spans several: Belgium, Flanders, France. */
export function sideOfNuts(code: string): string | null {
  if (code.startsWith('BE1')) return 'brussels';
  if (code.startsWith('BE25')) return 'west-flanders';
  if (code.startsWith('BE2')) return code.length > 3 ? 'flanders' : null;
  if (code.startsWith('BE3')) return 'wallonia';
  if (code.startsWith('FRE')) return 'hauts-de-france';
  return code === 'BE' || code === 'FR' ? null : countryOfNuts(code);
}

/** Says whether one of two regions holds the other, or both are one. */
export function areNested(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** Returns the smallest region that holds all of these; empty when they lie in two countries. */
export function regionAround(codes: readonly string[]): string {
  const [first = '', ...others] = codes;
  let size = first.length;
  for (const code of others) while (!code.startsWith(first.slice(0, size))) size -= 1;
  return size < 2 ? '' : first.slice(0, size);
}

function pairsOf(text: string): [string, string][] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.slice(1).map((line) => {
    const [code = '', rest = ''] = splitOnce(line);
    return [code, rest];
  });
}

function splitOnce(line: string): string[] {
  const comma = line.indexOf(',');
  return [line.slice(0, comma), line.slice(comma + 1)];
}
