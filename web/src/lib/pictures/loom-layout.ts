import { kindNames, type KindName } from '$graph/model/kinds/index.ts';
import type { Tie } from '../view/thing/ties.ts';
import { clip } from './lettering.ts';
import { orderSides } from './marks.ts';

/** Where one tie of a thing is drawn: its mark, its thread and its words. */
export type LoomTie = { tie: Tie; x: number; y: number; path: string; halo: string; anchor: 'start' | 'end'; name: string; textX: number };

/** What a group of ties has in common. */
export type Group = { side: string | null } | { kind: KindName };

/** A thing's ties, each in its place on either side of the border. */
export type LoomLayout = {
  width: number;
  height: number;
  /** The thing's own thread. */
  own: { x: number; top: number; bottom: number };
  ties: LoomTie[];
  /** What stands above each group: its side, or its kind when nobody states a side. */
  heads: { group: Group; x: number; y: number; anchor: 'start' | 'end' }[];
  /** The stitched line of the border; null when nothing crosses it. */
  border: { x1: number; y1: number; x2: number; y2: number } | null;
  hidden: number;
};

const row = 44;
const head = 40;
const turn = 10;
const letter = 14;

/** Returns a thing's ties laid out in two columns, its own side on the left and what lies across the border on the right. */
export function layOutWide(ties: Tie[], width: number, most: number): LoomLayout {
  const crossing = ties.filter((tie) => tie.isCrossing);
  const near = ties.filter((tie) => !tie.isCrossing);
  const bySide = knowsSides(ties);
  const [left, right] = crossing.length > 0 ? [near.slice(0, most), crossing.slice(0, most)] : halves(near.slice(0, most * 2), bySide);
  const middle = left.length === 0 ? 12 : width / 2;
  const room = width / 2 - 96;
  const leftColumn = place(left, -1, { middle, room, bySide, top: 0 });
  const rightColumn = place(right, 1, { middle, room, bySide, top: 0 });
  const bottom = Math.max(leftColumn.bottom, rightColumn.bottom);
  return {
    width,
    height: bottom + 16,
    own: { x: middle, top: 8, bottom: bottom - row / 2 },
    ties: [...leftColumn.ties, ...rightColumn.ties],
    heads: [...leftColumn.heads, ...rightColumn.heads],
    border: crossing.length > 0 ? { x1: middle + 34, y1: 4, x2: middle + 34, y2: bottom + 8 } : null,
    hidden: ties.length - left.length - right.length,
  };
}

/** Returns a thing's ties laid out in one column for a narrow screen, the border between the near and the far ones. */
export function layOutNarrow(ties: Tie[], width: number, most: number): LoomLayout {
  const crossing = ties.filter((tie) => tie.isCrossing).slice(0, most);
  const near = ties.filter((tie) => !tie.isCrossing).slice(0, most);
  const column = { middle: 12, room: width - 60, bySide: knowsSides(ties) };
  const upper = place(near, 1, { ...column, top: 0 });
  const gap = crossing.length > 0 && near.length > 0 ? 16 : 0;
  const lower = place(crossing, 1, { ...column, top: upper.bottom + gap });
  const bottom = crossing.length > 0 ? lower.bottom : upper.bottom;
  return {
    width,
    height: bottom + 8,
    own: { x: 12, top: 4, bottom: bottom - row / 2 - turn },
    ties: [...upper.ties, ...lower.ties],
    heads: [...upper.heads, ...lower.heads],
    border: crossing.length > 0 ? { x1: 0, y1: upper.bottom + gap / 2, x2: width, y2: upper.bottom + gap / 2 } : null,
    hidden: ties.length - near.length - crossing.length,
  };
}

type Column = { middle: number; room: number; bySide: boolean; top: number };

function place(ties: Tie[], direction: 1 | -1, { middle, room, bySide, top }: Column) {
  const anchor = direction === 1 ? ('start' as const) : ('end' as const);
  const markX = middle + direction * (middle > 100 ? 68 : 30);
  const textX = markX + direction * 18;
  const heads: LoomLayout['heads'] = [];
  const placed: LoomTie[] = [];
  let y = top;
  for (const { group, members } of groupsOf(ties, bySide)) {
    y += head;
    heads.push({ group, x: textX, y: y - 12, anchor });
    for (const tie of members) {
      const at = y + row / 2;
      placed.push({ tie, x: markX, y: at, path: threadTo(middle, at, markX - direction * 9, direction), halo: `M${middle + direction * (turn + 6)} ${at}H${markX - direction * 9}`, anchor, name: clip(tie.other.name, room, letter), textX });
      y += row;
    }
  }
  return { ties: placed, heads, bottom: y };
}

function threadTo(from: number, y: number, to: number, direction: 1 | -1): string {
  return `M${from} ${y - turn - 4}V${y - turn}Q${from} ${y} ${from + direction * turn} ${y}H${to}`;
}

/** Returns ties in two columns, parted between two groups where that leaves neither column much longer. */
function halves(ties: Tie[], bySide: boolean): [Tie[], Tie[]] {
  const groups = groupsOf(ties, bySide).map(({ members }) => members);
  const sorted = groups.flat();
  const half = Math.ceil(ties.length / 2);
  const ends = groups.map((_, index) => groups.slice(0, index + 1).flat().length);
  const nearest = ends.sort((one, other) => Math.abs(one - half) - Math.abs(other - half))[0] ?? half;
  const middle = ties.length < 4 ? 0 : Math.abs(nearest - half) <= ties.length / 5 ? nearest : half;
  return [sorted.slice(0, middle), sorted.slice(middle)];
}

function knowsSides(ties: Tie[]): boolean {
  return ties.some((tie) => tie.other.side !== null);
}

function groupsOf(ties: Tie[], bySide: boolean): { group: Group; members: Tie[] }[] {
  if (bySide) {
    return orderSides(ties.map((tie) => tie.other.side)).map((side) => ({ group: { side }, members: ties.filter((tie) => tie.other.side === side) }));
  }
  const found = kindNames.filter((kind) => ties.some((tie) => tie.other.kind === kind));
  return found.map((kind) => ({ group: { kind }, members: ties.filter((tie) => tie.other.kind === kind) }));
}
