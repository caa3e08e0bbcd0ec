import { predicates, type PredicateName } from '$graph/model/predicates/index.ts';
import { writeDate } from '../dates.ts';
import { roleWord } from '../facts.ts';
import type { Language } from '../languages.ts';
import { writeMoney, writeNumber } from '../numbers.ts';
import { unitWord } from '../terms/units.ts';

/** What a page tells of a fact: its value, or the beginning, the end or the role of a tie. */
export type ToldValue = { predicate: PredicateName; about: 'value' | 'from' | 'to' | 'role'; value: string; unit: string | null };

/** Returns what a page tells of a fact as people write it. */
export function writeTold({ predicate, about, value, unit }: ToldValue, language: Language): string {
  if (about === 'role') return roleWord(value, language) ?? value;
  if (about !== 'value' || predicates[predicate].value === 'date') return writeDate(language, value);
  const amount = Number(value);
  if (!Number.isFinite(amount)) return value;
  if (unit !== null && /^[A-Z]{3}$/.test(unit)) return writeMoney(language, amount, unit);
  return `${writeNumber(language, amount)}\u00a0${unitWord(unit, amount, language)}`.trim();
}

/** Returns the name of the place of a page as a link shows it: its host without "www"; the name of a source as it is. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
