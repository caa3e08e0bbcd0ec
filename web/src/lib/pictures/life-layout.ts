import { scaleUtc } from 'd3';
import type { Life, Moment } from '../view/thing/life.ts';
import { compare } from '../view/order.ts';

/** A life line with its axis, its sure and unsure stretches, and its marks. */
export type LifeLayout = {
  width: number;
  height: number;
  line: number;
  ticks: { x: number; label: string }[];
  /** What is sure, from the latest start to the earliest end. */
  sure: { x1: number; x2: number } | null;
  unsure: { x1: number; x2: number }[];
  startsOpen: boolean;
  endsOpen: boolean;
  /** What happened in the same days is one mark with a count. */
  marks: { moment: Moment; count: number; x: number; x2: number; y: number }[];
  floor: number;
};

const lane = 14;
const markRoom = 7;
const countRoom = 22;

/** Returns a thing's life line up to the day it was last read about; null when nothing dates it. */
export function layOutLife(life: Life, moments: Moment[], lastDay: string, width: number): LifeLayout | null {
  const days = [life.from?.first, life.from?.last, life.to?.first, life.to?.last, ...moments.flatMap((moment) => [moment.first, moment.last])].filter(isRealDay).map(dayOf);
  if (days.length === 0) return null;
  const end = life.to ? [] : [dayOf(lastDay)];
  const first = Math.min(...days.map(Number), ...end.map(Number));
  const last = Math.max(...days.map(Number), ...end.map(Number));
  const year = 366 * 24 * 3600 * 1000;
  const span = Math.max(last - first, 2 * year);
  const scale = scaleUtc([new Date(first - span * 0.03), new Date(first + span * 1.03)], [4, width - 4]);
  const x = (day: string) => Math.round(scale(dayOf(day)) * 10) / 10;
  const [startsAt, endsAt] = [life.from ? x(life.from.last) : x(iso(first)), life.to ? x(life.to.first) : x(lastDay)];
  const { marks, lanes } = placeMarks(moments, x);
  const line = 24 + lanes * lane;
  const unsure = [life.from && { x1: x(life.from.first), x2: x(life.from.last) }, life.to && { x1: x(life.to.first), x2: x(life.to.last) }].filter((stretch) => stretch !== null && stretch.x2 - stretch.x1 > 3);
  return {
    width,
    height: line + 40,
    line,
    ticks: ticksOf(scale, width),
    sure: life.from || life.to ? { x1: startsAt, x2: Math.max(startsAt, endsAt) } : null,
    unsure: unsure as { x1: number; x2: number }[],
    startsOpen: life.from === null,
    endsOpen: life.to === null,
    marks: marks.map((mark) => ({ ...mark, y: line - 14 - mark.lane * lane })),
    floor: line + 14,
  };
}

function placeMarks(moments: Moment[], x: (day: string) => number) {
  const ends: number[] = [];
  const same = new Map<string, { moment: Moment; count: number }>();
  for (const moment of moments) {
    const key = [moment.first, moment.last, moment.isPlanned, moment.isCrossing, moment.isSpan].join();
    same.set(key, { moment, count: (same.get(key)?.count ?? 0) + 1 });
  }
  const marks = [...same.values()].sort((one, two) => compare(one.moment.first, two.moment.first)).map(({ moment, count }) => {
    const [from, to] = [x(moment.first), moment.isSpan ? x(moment.last) : x(moment.first)];
    const free = ends.findIndex((end) => end + markRoom < from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to + (count > 1 ? countRoom : 0);
    return { moment, count, x: from, x2: to, lane };
  });
  return { marks, lanes: ends.length };
}

function ticksOf(scale: (date: Date) => number, width: number): LifeLayout['ticks'] {
  const time = scale as ReturnType<typeof scaleUtc<number>>;
  const ticks = time.ticks(Math.max(2, Math.floor(width / 90))).filter((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
  return ticks.map((date) => ({ x: Math.round(time(date)), label: String(date.getUTCFullYear()) }));
}

function isRealDay(day: string | undefined): day is string {
  return day !== undefined && day > '0001-12-31' && day < '9999';
}

function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
