import type { Observed, Part, Years } from '../../observed.ts';
import type { Life } from '../../statistics/survival.ts';

/** Returns the first and last year in which each organisation took part in something that is dated; a part without an end lasts to the end of the window. */
export function yearsOfBodies({ parts, window }: Observed): Map<string, Years> {
  const years = new Map<string, Years>();
  if (!window) return years;
  for (const part of parts) {
    const own = within(part, window);
    if (own) years.set(part.org, spanning(years.get(part.org), own));
  }
  return years;
}

/** Returns how long each tie lasted, from the first year in which its two ends took part in one project to the last; what reaches the end of the window has no end yet. */
export function livesOfTies({ parts, window }: Observed): Life[] {
  if (!window) return [];
  const byProject = new Map<string, Part[]>();
  for (const part of parts) {
    const list = byProject.get(part.project);
    if (list) list.push(part);
    else byProject.set(part.project, [part]);
  }
  const ties = new Map<string, Map<string, Years>>();
  for (const team of byProject.values()) for (const one of team) for (const other of team) if (one.org < other.org) meet(ties, one, other, window);
  return [...ties.values()].flatMap((others) => [...others.values()].map(({ first, last }) => ({ years: last - first + 1, ended: last < window.last })));
}

function meet(ties: Map<string, Map<string, Years>>, one: Part, other: Part, window: Years): void {
  const [here, there] = [within(one, window), within(other, window)];
  if (!here || !there) return;
  const years = { first: Math.max(here.first, there.first), last: Math.min(here.last, there.last) };
  if (years.first > years.last) return;
  const others = ties.get(one.org) ?? new Map<string, Years>();
  ties.set(one.org, others.set(other.org, spanning(others.get(other.org), years)));
}

function within({ first, last }: Part, window: Years): Years | null {
  if (first === null || first > window.last) return null;
  const until = Math.min(last ?? window.last, window.last);
  return until < window.first ? null : { first: Math.max(first, window.first), last: until };
}

function spanning(one: Years | undefined, other: Years): Years {
  return one ? { first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) } : other;
}
