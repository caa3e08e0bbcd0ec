import type { Language } from '../words/languages.ts';
import { locales, writeNumber } from '../words/numbers.ts';
import { writeFigure } from '../words/indicators/write-figure.ts';
import type { Pair } from './compare-circles.ts';

const own: ReadonlySet<string> = new Set(['gatherings', 'across', 'partners', 'sides', 'themes']);

/** Returns a value of a compared figure as the language writes it. */
export function writePair(language: Language, { id, output, isShare }: Pick<Pair, 'id' | 'output' | 'isShare'>, value: number): string {
  if (!own.has(id)) return writeFigure(language, { indicator: id, output }, value);
  return isShare ? new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 }).format(value) : writeNumber(language, value);
}
