/** A first and a last year. */
export type Years = { from: number; to: number };

type Bounds = { first: number; last: number };

const steps: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5 };

/** Returns the years after a key: left and right move them, with Shift the period grows or shrinks at its end; null for a key that moves nothing. */
export function moveYears(years: Years | null, key: string, isLonger: boolean, { first, last }: Bounds): Years | null {
  if (key === 'Home' || key === 'End') return at(key === 'Home' ? first : last);
  const step = steps[key];
  if (step === undefined) return null;
  if (!years) return at(step > 0 ? first : last);
  const to = Math.max(isLonger ? years.from : first, Math.min(last, years.to + step));
  const length = isLonger ? to - years.from : years.to - years.from;
  return { from: Math.max(first, to - length), to: Math.max(first + length, to) };
}

/** Returns the year that lies at a share of the way from the first to the end of the last. */
export function yearAt(share: number, { first, last }: Bounds): number {
  return Math.max(first, Math.min(last, first + Math.floor(share * (last - first + 1))));
}

function at(year: number): Years {
  return { from: year, to: year };
}

/** Returns the years that an address asks for; one end alone is a year; null without either. */
export function yearsIn(asked: URLSearchParams): Years | null {
  const [from, to] = ['from', 'to'].map((name) => (/^(18|19|20)\d\d$/.test(asked.get(name) ?? '') ? Number(asked.get(name)) : null));
  const [first, last] = [from ?? to ?? null, to ?? from ?? null];
  return first === null || last === null ? null : { from: Math.min(first, last), to: Math.max(first, last) };
}
