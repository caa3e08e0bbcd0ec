import { Refusal } from '../../ground/refusal.ts';

/** Where something stands in a text, in UTF-16 code units, half-open. */
export type Range = { start: number; end: number };

/** Where a pattern matched, and where each of its slots stands. */
export type Match = Range & { slots: Record<string, Range> };

/** Words to pass over, or to cut when they have a name. */
type Gap = { slot: string | null };

/** Finds the next place of some words at or after an index; asked for ever later places, it reads the text once. */
type Finder = (from: number) => Range | null;

type Pattern = { lead: Gap | null; anchor: Finder; rest: { gap: Gap; words: Finder }[] };

const reserved = new Set(['text', 'start', 'end']);
const longestGap = 2_000;
const sentenceEnd = /\.\s+(?=\p{Lu})/gu;

/**
 * Returns every passage that a pattern matches, none overlapping another. A gap ends at the next words of the pattern, is
 * never tried again longer, and has a limit, so that the time is linear in the page, whatever is written on it.
 */
export function matchesOf(source: string, text: string): Match[] {
  const pattern = compile(source, text);
  const matches: Match[] = [];
  for (let from = 0; ; ) {
    const anchor = pattern.anchor(from);
    if (!anchor) return matches;
    const match = matchAt(pattern, text, anchor, from);
    if (match) matches.push(match);
    from = match ? Math.max(match.end, anchor.start + 1) : anchor.start + 1;
  }
}

function compile(source: string, text: string): Pattern {
  if (/(?:\}|…)$/.test(source)) throw new Refusal('bug', `pattern: expected words of the page after the last slot, found "${source}".`);
  const [first = '', ...others] = source.split(/(\{\w+\}|…)/);
  const pairs = others.flatMap((part, index) => (index % 2 === 0 ? [{ gap: gapOf(part, source), words: finderOf(others[index + 1] ?? '', text) }] : []));
  const [lead] = pairs;
  if (first !== '' || !lead) return { lead: null, anchor: finderOf(first, text), rest: pairs };
  return { lead: lead.gap, anchor: lead.words, rest: pairs.slice(1) };
}

function gapOf(part: string, source: string): Gap {
  if (part === '…') return { slot: null };
  const slot = part.slice(1, -1);
  if (reserved.has(slot)) throw new Refusal('bug', `pattern: expected a slot of another name, found "${part}" in "${source}".`);
  return { slot };
}

function finderOf(words: string, text: string): Finder {
  const expression = new RegExp(words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/['’]/g, "['’]").replace(/\s+/g, '\\s+'), 'gu');
  let asked = -1;
  let known: Range | null = null;
  return (from) => {
    if (asked >= 0 && from >= asked && (known === null || from <= known.start)) return known;
    expression.lastIndex = from;
    const found = expression.exec(text);
    asked = from;
    known = found && { start: found.index, end: found.index + found[0].length };
    return known;
  };
}

function matchAt({ lead, rest }: Pattern, text: string, anchor: Range, floor: number): Match | null {
  const slots: Record<string, Range> = {};
  const start = lead ? sentenceStart(text, anchor.start, floor) : anchor.start;
  if (lead && !fill(lead, { start, end: anchor.start }, text, slots)) return null;
  let { end } = anchor;
  for (const { gap, words } of rest) {
    const next = words(gap.slot === null ? end : end + 1);
    if (!next || !fill(gap, { start: end, end: next.start }, text, slots)) return null;
    ({ end } = next);
  }
  return { start, end, slots };
}

/** Puts what stands in a gap into its slot; a gap keeps to its line, and a slot to its sentence and to at least one character. */
function fill(gap: Gap, range: Range, text: string, slots: Record<string, Range>): boolean {
  if (range.end - range.start > longestGap) return false;
  const between = text.slice(range.start, range.end);
  if (between.includes('\n')) return false;
  if (gap.slot === null) return true;
  if (between.trim() === '' || between.search(sentenceEnd) >= 0) return false;
  slots[gap.slot] = range;
  return true;
}

function sentenceStart(text: string, before: number, floor: number): number {
  const earliest = Math.max(floor, before - longestGap);
  const near = text.slice(earliest, before);
  const line = near.lastIndexOf('\n') + 1;
  const last = [...near.slice(line).matchAll(sentenceEnd)].at(-1);
  return earliest + line + (last ? last.index + last[0].length : 0);
}
