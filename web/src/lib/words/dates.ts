import type { Language } from './languages.ts';
import { locales } from './numbers.ts';

type DateWords = {
  from: (date: string, hasDay: boolean) => string;
  until: (date: string, hasDay: boolean) => string;
  around: (date: string) => string;
  perhaps: (date: string) => string;
  decade: (year: string) => string;
  yearUnknown: (date: string) => string;
  unknown: string;
  seasons: [string, string, string, string];
};

const words: Record<Language, DateWords> = {
  en: {
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    around: (date) => `around ${date}`,
    perhaps: (date) => `${date} (uncertain)`,
    decade: (year) => `the ${year}s`,
    yearUnknown: (date) => `${date}, year not stated`,
    unknown: 'no date',
    seasons: ['spring', 'summer', 'autumn', 'winter'],
  },
  fr: {
    from: (date, hasDay) => (hasDay ? `dès le ${date}` : `dès ${date}`),
    until: (date, hasDay) => (hasDay ? `jusqu’au ${date}` : `jusqu’en ${date}`),
    around: (date) => `vers ${date}`,
    perhaps: (date) => `${date} (incertain)`,
    decade: (year) => `les années ${year}`,
    yearUnknown: (date) => `${date}, année non précisée`,
    unknown: 'sans date',
    seasons: ['printemps', 'été', 'automne', 'hiver'],
  },
  nl: {
    from: (date) => `vanaf ${date}`,
    until: (date) => `tot ${date}`,
    around: (date) => `rond ${date}`,
    perhaps: (date) => `${date} (onzeker)`,
    decade: (year) => `de jaren ${year}`,
    yearUnknown: (date) => `${date}, jaar niet vermeld`,
    unknown: 'zonder datum',
    seasons: ['lente', 'zomer', 'herfst', 'winter'],
  },
};

// Intl writes "1 janvier" and "1–3 janvier"; people who write French write "1er".
const firstOfMonth = /(?<!\d)1(?=(?:\s?–\s?\d+)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))/g;

const dayParts = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** Returns an EDTF date as people write it in the language, at the precision that was stated. */
export function writeDate(language: Language, edtf: string): string {
  const { around, perhaps, decade, yearUnknown, unknown, seasons } = words[language];
  if (edtf === '..' || edtf === '') return unknown;
  if (edtf.includes('/')) return writePeriod(language, ...(edtf.split('/').map((end) => (end === '..' || end === '' ? null : end)) as [string | null, string | null]));
  const doubt = /[?~%]$/.exec(edtf)?.[0];
  if (doubt) {
    const plain = writeDate(language, edtf.slice(0, -1));
    return doubt === '~' ? around(plain) : doubt === '?' ? perhaps(plain) : perhaps(around(plain));
  }
  const [year = '', month, day] = edtf.split('-');
  if (year === 'XXXX') return month ? yearUnknown(monthAndDay(language, month, day)) : unknown;
  if (/^\d{3}X$/.test(year)) return decade(`${year.slice(0, 3)}0`);
  if (!/^\d{4}$/.test(year)) return edtf;
  const season = month && seasons[Number(month) - 21];
  if (season) return `${season} ${year}`;
  if (!month || month === 'XX') return year;
  const style = !day || day === 'XX' ? { month: 'long', year: 'numeric' } as const : dayParts;
  return asWritten(language, formatter(language, style).format(dayOf(year, month, day)));
}

/** Returns a period as people write it: one date when both ends are the same, "from" or "until" when one end is open. */
export function writePeriod(language: Language, from: string | null, to: string | null): string {
  const { from: since, until, unknown } = words[language];
  if (from === null && to === null) return unknown;
  if (to === null) return from!.includes('/') || from!.startsWith('XXXX') ? writeDate(language, from!) : since(writeDate(language, from!), hasDay(from!));
  if (from === null) return until(writeDate(language, to), hasDay(to));
  if (from === to) return writeDate(language, from);
  const [start, end] = [from, to].map((date) => /^\d{4}-\d\d-\d\d$/.test(date) && dayOf(...(date.split('-') as [string, string, string])));
  if (start && end && start < end) return asWritten(language, formatter(language, dayParts).formatRange(start, end));
  const gap = /^\d{4}$/.test(from) && /^\d{4}$/.test(to) ? '–' : ' – ';
  return `${writeDate(language, from)}${gap}${writeDate(language, to)}`;
}

function hasDay(edtf: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(edtf);
}

function monthAndDay(language: Language, month: string, day: string | undefined): string {
  const style = day ? { day: 'numeric', month: 'long' } as const : { month: 'long' } as const;
  return asWritten(language, formatter(language, style).format(dayOf('2000', month, day)));
}

function asWritten(language: Language, text: string): string {
  return language === 'fr' ? text.replace(firstOfMonth, '1er') : text;
}

function dayOf(year: string, month: string, day?: string): Date {
  return new Date(Date.UTC(Number(year), Number(month) - 1, day && day !== 'XX' ? Number(day) : 1));
}

function formatter(language: Language, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locales[language], { ...style, timeZone: 'UTC' });
}
