import type { Observed, Part, Years } from '../../observed.ts';
import type { Life } from '../../statistics/survival.ts';

type Span = Years & { isEnded: boolean };

/** Returns the first and last year in which each organisation is known to have taken part in something. */
export function yearsOfBodies({ parts }: Observed): Map<string, Years> {
  const years = new Map<string, Years>();
  for (const { org, years: own } of parts) {
    const known = years.get(org);
    if (own) years.set(org, known ? { first: Math.min(known.first, own.first), last: Math.max(known.last, own.last) } : own);
  }
  return years;
}

/** Returns how long each tie lasted, from the first year in which its two ends took part in one project to the last; one whose end is not known, or is that of the window, has none yet. */
export function livesOfTies({ parts, window }: Observed): Life[] {
  if (!window) return [];
  const teams = new Map<string, Part[]>();
  for (const part of parts) {
    const team = teams.get(part.project);
    if (team) team.push(part);
    else teams.set(part.project, [part]);
  }
  const ties = new Map<string, Map<string, Span>>();
  for (const team of teams.values()) for (const one of team) for (const other of team) if (one.org < other.org) meet(ties, one, other);
  return [...ties.values()].flatMap((others) => [...others.values()].map(({ first, last, isEnded }) => ({ years: last - first + 1, ended: isEnded && last < window.last })));
}

function meet(ties: Map<string, Map<string, Span>>, one: Part, other: Part): void {
  if (!one.years || !other.years) return;
  const [first, last] = [Math.max(one.years.first, other.years.first), Math.min(one.years.last, other.years.last)];
  if (first > last) return;
  const isEnded = (one.isEnded && one.years.last === last) || (other.isEnded && other.years.last === last);
  const others = ties.get(one.org) ?? new Map<string, Span>();
  ties.set(one.org, others.set(other.org, spanning(others.get(other.org), { first, last, isEnded })));
}

function spanning(known: Span | undefined, own: Span): Span {
  if (!known) return own;
  const [first, last] = [Math.min(known.first, own.first), Math.max(known.last, own.last)];
  return { first, last, isEnded: [known, own].filter((span) => span.last === last).every((span) => span.isEnded) };
}
