/** Returns a number of the Belgian register as it writes them, "0414.213.754", when its two check digits are right; null otherwise. */
export function readKboNumber(text: string): string | null {
  const digits = text.replace(/[\s.]/g, '').padStart(10, '0');
  if (!/^[01]\d{9}$/.test(digits) || 97 - (Number(digits.slice(0, 8)) % 97) !== Number(digits.slice(8))) return null;
  return `${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}`;
}
