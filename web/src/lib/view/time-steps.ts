/** A first and a last year. */
export type Years = { from: number; to: number };

type Bounds = { first: number; last: number };

const steps: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5 };

/** Returns the years after a key: left and right move them, with Shift the period grows or shrinks at its end, or reaches the first or the last year; null for a key that moves nothing. */
export function moveYears(years: Years | null, key: string, isLonger: boolean, { first, last }: Bounds): Years | null {
  if (isLonger && years && (key === 'Home' || key === 'End')) return key === 'Home' ? { from: first, to: years.to } : { from: years.from, to: last };
  if (key === 'Home' || key === 'End') return at(key === 'Home' ? first : last);
  const step = steps[key];
  if (step === undefined) return null;
  if (!years) return at(step > 0 ? first : last);
  const to = Math.max(isLonger ? years.from : first, Math.min(last, years.to + step));
  const length = isLonger ? to - years.from : years.to - years.from;
  return { from: Math.max(first, to - length), to: Math.max(first + length, to) };
}

/** What a hand holds: an end of the years or all of them, as they were, and the year on which it went down. */
export type Held = { year: number; years: Years; end: 'from' | 'to' | 'both' };

/** Returns what a hand holds that goes down on a year: an end that is near enough, the years when it is within them, and else that year; whoever wants them longer moves the end there. */
export function holdYears(years: Years | null, year: number, { reach, isLonger }: { reach: number; isLonger: boolean }): Held {
  if (years && isLonger) return { year, years: { from: Math.min(years.from, year), to: Math.max(years.to, year) }, end: 'to' };
  const isNear = (end: number) => years !== null && years.to > years.from && Math.abs(year - end) <= reach;
  const end = isLonger || (years && isNear(years.to)) ? 'to' : years && isNear(years.from) ? 'from' : 'both';
  const isInside = years !== null && year >= years.from && year <= years.to;
  return { year, years: years && (end !== 'both' || isInside) ? years : at(year), end };
}

/** Returns the years after a hand that holds them has gone to another year. */
export function dragYears({ year, years: { from, to }, end }: Held, goal: number, { first, last }: Bounds): Years {
  const step = Math.max(first - from, Math.min(last - to, goal - year));
  if (end === 'both') return { from: from + step, to: to + step };
  return end === 'to' ? { from: Math.min(from, goal), to: Math.max(from, goal) } : { from: Math.min(to, goal), to: Math.max(to, goal) };
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
