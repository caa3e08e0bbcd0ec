import { modalities } from '$graph/model/modality.ts';
import { predicates } from '$graph/model/predicates/index.ts';
import { roles } from '$graph/model/roles.ts';
import type { Fact } from '../view/facts.ts';
import { writeDate, writePeriod } from './dates.ts';
import { wordsIn } from './index.ts';
import type { Language } from './languages.ts';
import { writeMoney, writeNumber } from './numbers.ts';
import { unitWord } from './terms/units.ts';

/** Returns the verb that reads a fact aloud from the page's own thing. */
export function verbOf(fact: Pick<Fact, 'predicate' | 'direction'>, language: Language): string {
  const predicate = predicates[fact.predicate];
  return fact.direction === 'in' && predicate.reverseLabel ? predicate.reverseLabel[language] : predicate.label[language];
}

/** Returns the words before what a fact is about; a reverse reading is a heading and takes a colon. */
export function leadOf(fact: Fact, language: Language): string {
  const verb = verbOf(fact, language);
  return fact.direction === 'in' ? `${verb}${language === 'fr' ? '\u00a0' : ''}:` : verb;
}

/** Returns the value of a fact as people write it: money, a count with its unit, a date; null when it has none. */
export function valueOf(fact: Fact, language: Language): string | null {
  if (fact.value === null) return null;
  const kind = predicates[fact.predicate].value;
  const amount = typeof fact.value === 'number' ? fact.value : Number(fact.value);
  if (kind === 'money' && Number.isFinite(amount)) return fact.unit && /^[A-Z]{3}$/.test(fact.unit) ? writeMoney(language, amount, fact.unit) : writeNumber(language, amount);
  if (kind === 'count' && Number.isFinite(amount)) return `${writeNumber(language, amount)}\u00a0${unitWord(fact.unit, amount, language)}`.trim();
  return isDated(fact) ? writeDate(language, String(fact.value)) : String(fact.value);
}

/** Says whether the value of a fact is itself the date. */
export function isDated(fact: Fact): boolean {
  return predicates[fact.predicate].value === 'date';
}

/** Says whether the value of a fact is a text of our own, which is English in every language; a row of a dataset speaks for itself. */
export function isEnglishText(fact: Fact): boolean {
  return predicates[fact.predicate].value === 'text' && fact.value !== null && fact.statements.every((statement) => statement.evidenceKind !== 'row');
}

/** Returns the word for the role that a fact gives, as it came when the model has none for it; a plain partner needs no word more. */
export function roleWord(role: string | null, language: Language): string | null {
  if (role === null) return null;
  if (role === 'partner') return null;
  return role in roles ? roles[role as keyof typeof roles][language] : role;
}

/** Returns when a fact held as people write it, or when it was said if it is dated only so. */
export function whenOf(fact: Fact, language: Language): string | null {
  if (fact.from !== null || fact.to !== null) return writePeriod(language, fact.from, fact.to);
  if (fact.dating === 'true') return writeDate(language, String(fact.value));
  return fact.said === null ? null : wordsIn(language).thing.said(writeDate(language, fact.said));
}

/** Returns the word for how a fact is put, unless it is plainly stated. */
export function modalityWord(fact: Pick<Fact, 'modality'>, language: Language): string | null {
  return fact.modality === 'asserted' ? null : modalities[fact.modality][language];
}
