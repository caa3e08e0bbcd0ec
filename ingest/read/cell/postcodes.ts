/** How the postcodes of a country are written: their form without spaces, the digits that a spreadsheet may have taken for a number (`isLow`: two noughts may be gone), and where a space goes. */
type Form = { form: RegExp; digits?: number; isLow?: true; gap?: number };

const forms: Record<string, Form> = {
  BE: { form: /^\d{4}$/ },
  FR: { form: /^\d{5}$/, digits: 5 },
  NL: { form: /^\d{4}[A-Z]{2}$|^\d{4}$/, gap: 4 },
  LU: { form: /^\d{4}$/ },
  DE: { form: /^\d{5}$/, digits: 5 },
  IT: { form: /^\d{5}$/, digits: 5, isLow: true },
  ES: { form: /^\d{5}$/, digits: 5 },
  EE: { form: /^\d{5}$/, digits: 5 },
  FI: { form: /^\d{5}$/, digits: 5, isLow: true },
  HR: { form: /^\d{5}$/, digits: 5 },
  AT: { form: /^\d{4}$/ },
  CH: { form: /^\d{4}$/ },
  DK: { form: /^\d{4}$/, digits: 4 },
  NO: { form: /^\d{4}$/, digits: 4 },
  HU: { form: /^\d{4}$/ },
  BG: { form: /^\d{4}$/ },
  CY: { form: /^\d{4}$/ },
  SI: { form: /^\d{4}$/ },
  CZ: { form: /^\d{5}$/, gap: 3 },
  SK: { form: /^\d{5}$/, digits: 5, gap: 3 },
  SE: { form: /^\d{5}$/, gap: 3 },
  GR: { form: /^\d{5}$/, gap: 3 },
  PL: { form: /^\d{2}-?\d{3}$/, digits: 5 },
  PT: { form: /^\d{4}(?:-?\d{3})?$/ },
  RO: { form: /^\d{6}$/, digits: 6 },
  LT: { form: /^\d{5}$/, digits: 5 },
  LV: { form: /^\d{4}$/ },
  GB: { form: /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/, gap: -3 },
};

/** What people write before a postcode for some countries beside their ISO codes. */
const carSigns: Record<string, string> = { BE: 'B', FR: 'F', LU: 'L', DE: 'D', IT: 'I', ES: 'E', AT: 'A', FI: 'FIN', SE: 'S', NO: 'N', HU: 'H', PT: 'P', SI: 'SLO', GR: 'EL' };

/** Returns a postcode as its country writes it, without the country before it and with the noughts that a spreadsheet took; null when it is none of that country. */
export function postcodeOf(text: string, country: string | null): string | null {
  const form = country === null ? undefined : forms[country];
  const bare = text.trim().toUpperCase().replace(/\.0$/, '').replace(/^(.{4,})\s+\1$/u, '$1');
  if (!form) return !/\d/.test(bare) || bare.length > 12 ? null : bare;
  const sign = new RegExp(`^(?:${country}|${carSigns[country!] ?? country})[\\s–-]*(?=\\d)`, 'u');
  const tight = bare.replace(sign, '').replace(/\s+/g, '').replace(/^(\d{2}),(\d{3})$/, '$1$2');
  const isShort = form.digits !== undefined && /^\d{3,}$/.test(tight) && tight.length < form.digits && (tight.length === form.digits - 1 || form.isLow);
  const whole = isShort ? tight.padStart(form.digits!, '0') : tight;
  if (!form.form.test(whole)) return null;
  const gap = form.gap === undefined ? null : form.gap < 0 ? whole.length + form.gap : form.gap;
  return gap === null || whole.length <= gap ? whole : `${whole.slice(0, gap)} ${whole.slice(gap)}`;
}
