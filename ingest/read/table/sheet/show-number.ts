/** How a style shows a number: as a date, with leading noughts, or plainly. */
export type NumberFormat = { as: 'date' } | { as: 'digits'; least: number } | { as: 'number' };

/** The formats that every workbook knows as dates and times, by number (ECMA-376, 18.8.30). */
const knownDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Returns how a number format shows a number, by its own number and the formats that the workbook declares. */
export function formatOf(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = codes.get(id);
  if (code === undefined) return { as: knownDates.has(id) ? 'date' : 'number' };
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  if (/^0+$/.test(bare)) return { as: 'digits', least: bare.length };
  return { as: /[dmyhs]/i.test(bare) && !/general/i.test(bare) ? 'date' : 'number' };
}

/** Returns the text of a number in a cell: a day as 2014-07-01, and a number in plain digits, exact to the 15 that a sheet keeps. */
export function showNumber(raw: string, format: NumberFormat | undefined, epoch: 1900 | 1904): string {
  const number = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(number)) return raw;
  if (format?.as === 'date') return dayShown(number, epoch);
  const plain = /^-?\d{1,15}$/.test(raw) || (/^-?\d+\.\d+$/.test(raw) && raw.replace(/\D/g, '').length <= 15) ? raw : plainDigits(number);
  return format?.as === 'digits' ? plain.padStart(format.least, '0') : plain;
}

function plainDigits(number: number): string {
  const exact = Number(number.toPrecision(15));
  if (Number.isInteger(exact)) return BigInt(exact).toString();
  const [digits = '', exponent = '0'] = exact.toExponential().split('e');
  const decimals = Math.max(0, digits.replace(/^-?\d\.?/, '').length - Number(exponent));
  return exact.toFixed(Math.min(100, decimals));
}

/** The sheet counts days from 1899-12-30 or 1904-01-01; before 1900-03-01 the first count is off by a day that never was. */
function dayShown(serial: number, epoch: 1900 | 1904): string {
  const whole = epoch === 1900 && serial < 60 ? serial + 1 : serial;
  const time = new Date(Math.round((epoch === 1900 ? Date.UTC(1899, 11, 30) : Date.UTC(1904, 0, 1)) / 1000 + whole * 86_400) * 1000);
  if (Number.isNaN(time.getTime())) return String(serial);
  const [day = '', clock = ''] = time.toISOString().split('T');
  if (serial < 1) return clock.slice(0, 8);
  return clock.startsWith('00:00:00') ? day : `${day} ${clock.slice(0, 8)}`;
}
