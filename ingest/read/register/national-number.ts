import type { Register } from '../../../graph/model/statement.ts';

/** Returns what a national number of a company or body tells, where its own check digits hold: a Belgian enterprise number, or the SIREN of a French number, SIRET or VAT number. */
export function nationalNumber(written: string, country: string | null): Partial<Record<Register, string>> {
  const bare = written.replace(/[\s.-]/g, '').toUpperCase();
  if (country === 'BE') return belgian(bare.replace(/^BE/, ''));
  if (country === 'FR') return french(bare.replace(/^FR[0-9A-Z]{2}(?=\d{9}$)/, ''));
  return {};
}

function belgian(digits: string): Partial<Record<Register, string>> {
  const number = digits.padStart(10, '0');
  if (!/^\d{9,10}$/.test(digits) || !/^[01]/.test(number) || 97 - (Number(number.slice(0, 8)) % 97) !== Number(number.slice(8))) return {};
  return { kbo: `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}` };
}

function french(digits: string): Partial<Record<Register, string>> {
  return /^(?:\d{9}|\d{14})$/.test(digits) && isLuhn(digits.slice(0, 9)) ? { siren: digits.slice(0, 9) } : {};
}

function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => total + (at % 2 === 0 ? Number(digit) : Math.floor(Number(digit) / 5) + ((Number(digit) * 2) % 10)), 0);
  return sum % 10 === 0;
}
