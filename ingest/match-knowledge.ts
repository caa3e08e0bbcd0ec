import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { foldText } from './resolve/match/name/fold-word.ts';
import type { WordFiles } from './resolve/match/name/vocabulary.ts';

const read = (name: string): string => readFileSync(new URL(`resolve/${name}`, import.meta.url), 'utf8');

/** Returns the files of words that the matcher knows names by, as text, and the towns of the gazetteer. */
export function wordFiles(): WordFiles {
  const words = (name: string): string => read(`match/words/${name}.txt`);
  return { kinds: words('kinds'), themes: words('themes'), places: words('places'), small: words('small'), legalForms: words('legal-forms'), abbreviations: words('abbreviations'), towns: towns() };
}

function towns(): string[][] {
  const rows = parse(read('gazetteer/generated/places.csv'), { columns: true, skip_empty_lines: true, bom: true, comment: '#', comment_no_infix: true }) as Record<string, string>[];
  return rows.map((row) => row['names']!.split('|').map((name) => foldText(name).replace(/[^a-z0-9]+/g, ' ').trim()));
}

/** Returns a file that was learnt, as text. */
export function learntFile(name: 'lexicon.txt' | 'weights.txt' | 'languages.txt' | 'pairs.json' | 'mentions.json'): string {
  return read(`match/generated/${name}`);
}
