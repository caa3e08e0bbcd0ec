import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import nl from 'i18n-iso-countries/langs/nl.json' with { type: 'json' };

/** What publishers write that no list of countries has: the Union's own codes, older names, and parts that count as the whole. */
const others: Record<string, string> = {
  EL: 'GR', UK: 'GB', FIN: 'FI', SLO: 'SI', 'Northern Ireland': 'GB', England: 'GB', Scotland: 'GB', Wales: 'GB', Holland: 'NL', 'Great-Britain': 'GB', 'Grande-Bretagne': 'GB', Engeland: 'GB',
  'Former Yugoslav Republic Of Macedonia': 'MK', 'the former Yugoslav Republic of Macedonia (FYROM)': 'MK', FYROM: 'MK', Macedonia: 'MK', Moldova: 'MD', Tchéquie: 'CZ', 'Slovak Republic': 'SK', Reunion: 'RE',
  'Saint Martin': 'MF', 'Saint-Martin (French part)': 'MF', 'Sint Marteen': 'SX', Türkiye: 'TR', 'Cape Verde': 'CV', Syria: 'SY', Vatican: 'VA', 'Hong Kong': 'HK', Taiwan: 'TW', Iran: 'IR', Vietnam: 'VN', 'South Korea': 'KR', Tanzania: 'TZ', Bolivia: 'BO', Venezuela: 'VE',
  Belgique: 'BE', België: 'BE', 'Belgique-België': 'BE', Vlaanderen: 'BE', Wallonie: 'BE',
};

const known = new Map<string, string>();
for (const [alpha2, alpha3] of codes as [string, string][]) {
  known.set(alpha2, alpha2);
  known.set(alpha3, alpha2);
}
for (const { countries } of [en, fr, nl, de] as { countries: Record<string, string | string[]> }[]) {
  for (const [code, names] of Object.entries(countries)) for (const name of [names].flat()) known.set(fold(name), code);
}
for (const [name, code] of Object.entries(others)) known.set(/^[A-Z]{2,3}$/.test(name) ? name : fold(name), code);

/**
 * Returns the ISO alpha-2 code of a country written as a code ("BE", "EL", "FRA"), as a name in English, French, Dutch or German,
 * or as both ("BE Belgium / BELGIQUE-BELGIË"); null for what is none. Greece is GR and the United Kingdom GB, whatever is written.
 */
export function readCountry(text: string): string | null {
  const written = text.trim();
  const code = known.get(written.toUpperCase());
  if (code !== undefined && /^\p{L}{2,3}$/u.test(written)) return code;
  const [, lead, name] = /^([A-Z]{2}) (.+)$/.exec(written) ?? [];
  if (lead !== undefined && name !== undefined) return sameCountry(lead, name);
  return known.get(fold(written)) ?? null;
}

/** A code beside a name counts when one of the names is that country's, so that "ET / Estonia" is nobody's. */
function sameCountry(lead: string, names: string): string | null {
  const told = known.get(lead);
  return told !== undefined && names.split(' / ').some((name) => known.get(fold(name.replace(/^\/ /, ''))) === told) ? told : null;
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}]+/gu, ' ').trim();
}
