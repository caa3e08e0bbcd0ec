/** How a column writes amounts: which mark parts decimals where one alone could also group thousands, as in "1,234". */
export type MoneyStyle = 'continental' | 'english';

/** An amount of euros, or why the text is none. */
export type Money = { amount: number } | { fault: string };

const scales: Record<string, number> = { k: 3, m: 6, mio: 6, million: 6, millions: 6, miljoen: 6, millionen: 6, md: 9, mrd: 9, milliard: 9, milliards: 9, miljard: 9, milliarden: 9 };
const space = /[ \u00a0\u2007\u2009\u202f'’]/gu;

/**
 * Reads an amount of euros as it is written, to the last digit: `771225,1`, `892,228.58`, `475 000€`, `€ 1090141.18`, `1,5 M`, `1'234.50`.
 * A single mark before three digits may group or part: only the column's declared style tells, and without one it is a fault.
 */
export function readMoney(text: string, style?: MoneyStyle): Money {
  const fault = { fault: `expected an amount of euros, found "${text}".` };
  const match = /^(\d[\d.,' \u00a0\u2007\u2009\u202f’]*?)(?:[eE]\+?(\d{1,2}))?[ \u00a0\u202f]*(\p{L}+)?$/u.exec(withoutCurrency(text));
  const written = match?.[1];
  const scale = match?.[3] === undefined ? 0 : Object.hasOwn(scales, match[3].toLowerCase()) ? scales[match[3].toLowerCase()] : undefined;
  if (written === undefined || scale === undefined) return fault;
  const decimal = plainDecimal(written.trim(), style);
  if (decimal === 'ambiguous') return { fault: `expected an amount of euros, found "${text}", which may group thousands or part decimals.` };
  const amount = decimal === null ? null : exactNumber(decimal, scale + Number(match?.[2] ?? 0));
  return amount === null ? fault : { amount };
}

function withoutCurrency(text: string): string {
  const trimmed = text.normalize('NFKC').trim();
  const currency = /^(?:€|EUR|euros?)\s*|\s*(?:€|EUR|euros?)$/iu;
  return trimmed.replace(currency, '');
}

/** Returns the amount with a full stop before its decimals and no marks between its thousands; null when it is written no way that is known. */
function plainDecimal(written: string, style: MoneyStyle | undefined): string | 'ambiguous' | null {
  if (space.test(written.replace(/^\d{1,3}(?:[ \u00a0\u2007\u2009\u202f'’]\d{3})+(?=$|[.,])/u, ''))) return null;
  const isGrouped = written.search(space) >= 0;
  const bare = written.replace(space, '');
  const marks = bare.replace(/\d/g, '');
  if (marks === '') return bare;
  const last = marks.at(-1)!;
  if (isGrouped) return marks.length === 1 && /^\d+[.,]\d+$/.test(bare) ? bare.replace(last, '.') : null;
  const first = marks[0]!;
  if (first !== last) return new RegExp(`^\\d{1,3}(?:\\${first}\\d{3})+\\${last}\\d+$`).test(bare) ? bare.replaceAll(first, '').replace(last, '.') : null;
  if (marks.length > 1) return new RegExp(`^\\d{1,3}(?:\\${first}\\d{3})+$`).test(bare) ? bare.replaceAll(first, '') : null;
  if (!/^\d+[.,]\d+$/.test(bare)) return null;
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(bare)) return bare.replace(last, '.');
  if (style === undefined) return 'ambiguous';
  return (style === 'english') === (last === ',') ? bare.replace(last, '') : bare.replace(last, '.');
}

/** Shifts the decimal point in the text itself, so that no amount passes through a product of fractions. */
function exactNumber(decimal: string, shift: number): number | null {
  const [whole = '', parts = ''] = decimal.split('.');
  const digits = whole + parts.padEnd(shift, '0').slice(0, shift);
  const rest = parts.slice(shift);
  const amount = Number(rest === '' ? digits : `${digits}.${rest}`);
  if (digits.replace(/^0+/, '').length > 15) return null;
  // What a spreadsheet's own arithmetic left after the fifteenth digit is nobody's money.
  return (digits + rest).replace(/^0+/, '').length > 15 ? Number(amount.toPrecision(15)) : amount;
}
