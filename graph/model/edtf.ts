import edtf from 'edtf';

/** The first and last day that a partial date may mean, as YYYY-MM-DD. */
export type Days = { first: string; last: string };

/** The days between which a fact may have begun and ended; all null when nothing dates it. */
export type Bounds = { fromMin: string | null; fromMax: string | null; toMin: string | null; toMax: string | null };

/** The day that stands for "no start is known" and the day that stands for "no end is known". */
export const open = { start: '0001-01-01', end: '9999-12-31' } as const;

const yearless = /^XXXX-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/;

/** Reading one text takes 0.1 ms (2026-11), and a release repeats few texts often. */
const daysKnown = new Map<string, Days | null>();
const mostKnown = 50_000;

/** Returns the days that an EDTF level 1 text spans, or null when it is no such text; "2015-02-29" is none. */
export function daysOf(text: string): Days | null {
  const known = daysKnown.get(text);
  if (known !== undefined) return known;
  const days = readDays(text);
  if (daysKnown.size >= mostKnown) daysKnown.clear();
  daysKnown.set(text, days);
  return days;
}

function readDays(text: string): Days | null {
  if (text === '..') return { first: open.start, last: open.end };
  if (yearless.test(text)) return { first: open.start, last: open.end };
  const [start, end, ...rest] = text.split('/');
  if (rest.length > 0 || start === undefined) return null;
  if (end === undefined) return daysOfDate(start);
  const first = start === '..' || start === '' ? { first: open.start } : daysOfDate(start);
  const last = end === '..' || end === '' ? { last: open.end } : daysOfDate(end);
  return first && last && first.first <= last.last ? { first: first.first, last: last.last } : null;
}

/** Says whether a text is a date or period of EDTF level 1. */
export function isEdtf(text: string): boolean {
  return daysOf(text) !== null;
}

/** Says whether a text is a year, a month or a day and nothing else: what may be asked about. */
export function isPlainDate(text: string): boolean {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && daysOf(text) !== null;
}

/** Returns the bounds of a fact; one without true dates holds at least when it was published (CONTRACT.md). What is dated roughly at one end begins no later than it ends. */
export function boundsOf(from: string | null, to: string | null, published: string | null): Bounds {
  const [start, end] = [from, to].map((text) => (text && text !== '..' ? daysOf(text) : null));
  const said = start || end || !published ? null : daysOf(published);
  if (!start && !end && !said) return { fromMin: null, fromMax: null, toMin: null, toMax: null };
  const [first, last] = [start?.first ?? open.start, end?.last ?? open.end];
  return { fromMin: first, fromMax: earlier(start?.last ?? said?.last ?? open.end, last), toMin: later(end?.first ?? said?.first ?? open.start, first), toMax: last };
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function daysOfDate(text: string): Days | null {
  if (!/^\d{3}[\dX]/.test(text)) return null;
  try {
    const date = edtf(text, { level: 1 });
    if (date.edtf !== text) return null;
    return { first: dayOf(date.min), last: dayOf(date.max) };
  } catch {
    return null;
  }
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
