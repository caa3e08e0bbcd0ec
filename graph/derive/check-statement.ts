import { isEdtf } from '../model/edtf.ts';
import { familyOf, kindNames } from '../model/kinds/index.ts';
import { kindsAllowed, predicates } from '../model/predicates/index.ts';
import type { Predicate } from '../model/predicates/declare.ts';
import type { Draft } from '../model/statement.ts';

type Said = Omit<Draft, 'place'>;

/** No name is longer: the longest of 250,000 real ones has 288 characters (2026-11), and what is longer is a text that stands in the wrong cell. */
const longestName = 400;

/** Returns every fault of a draft against the model, as sentences; none when it may be kept. */
export function faultsOf(draft: Said): string[] {
  const declared: Predicate | undefined = predicates[draft.predicate];
  if (!declared) return [`expected a predicate of the model, found "${draft.predicate}".`];
  return [...endFaults(draft, declared), ...valueFaults(draft, declared), ...dateFaults(draft, declared)];
}

function endFaults(draft: Said, declared: Predicate): string[] {
  const faults: string[] = [];
  for (const [end, mention] of [['subject', draft.subject], ['object', draft.object]] as const) {
    if (!mention) continue;
    if (!mention.name.trim()) faults.push(`expected a name for the ${end} of ${draft.predicate}, found "${mention.name}".`);
    if (mention.name.length > longestName) faults.push(`expected a name of at most ${longestName} characters for the ${end} of ${draft.predicate}, found one of ${mention.name.length}: "${mention.name.slice(0, 40)}…".`);
    if (!kindNames.includes(mention.kind)) faults.push(`expected a kind of the model for "${mention.name}", found "${mention.kind}".`);
  }
  if (faults.length > 0) return faults;
  if (!kindsAllowed(declared.from).includes(draft.subject.kind)) faults.push(`expected ${nameEnd(declared.from)} before ${draft.predicate}, found ${draft.subject.kind} "${draft.subject.name}".`);
  if (draft.object && declared.to === null) faults.push(`expected no object after ${draft.predicate}, found "${draft.object.name}".`);
  if (draft.object && declared.to !== null && !kindsAllowed(declared.to).includes(draft.object.kind)) faults.push(`expected ${nameEnd(declared.to)} after ${draft.predicate}, found ${draft.object.kind} "${draft.object.name}".`);
  if (draft.object && declared.to === 'same family' && familyOf(draft.object.kind) !== familyOf(draft.subject.kind)) faults.push(`expected both ends of ${draft.predicate} in one family, found ${draft.subject.kind} and ${draft.object.kind}.`);
  return faults;
}

function valueFaults(draft: Said, declared: Predicate): string[] {
  if (draft.value === null) {
    return draft.object === null ? [`expected an object or a value after ${draft.predicate}, found neither.`] : [];
  }
  if (declared.value === null) return [`expected no value after ${draft.predicate}, found "${draft.value}".`];
  if (draft.object !== null && declared.to === null) return [];
  const number = typeof draft.value === 'number' && Number.isFinite(draft.value) && draft.value >= 0;
  if (declared.value === 'money' && !(number && draft.unit === 'EUR')) return [`expected an amount in EUR after ${draft.predicate}, found "${draft.value}" ${draft.unit ?? 'without unit'}.`];
  if (declared.value === 'count' && !(number && Number.isInteger(draft.value) && draft.unit)) return [`expected a whole number with a unit after ${draft.predicate}, found "${draft.value}" ${draft.unit ?? 'without unit'}.`];
  if (declared.value === 'date' && !(typeof draft.value === 'string' && isEdtf(draft.value))) return [`expected an EDTF date after ${draft.predicate}, found "${draft.value}".`];
  if (declared.value === 'text' && !(typeof draft.value === 'string' && isLabel(draft.value))) return [`expected a label of at most eight words after ${draft.predicate}, found "${draft.value}".`];
  return [];
}

function dateFaults(draft: Said, declared: Predicate): string[] {
  const faults = ([['from', draft.from], ['to', draft.to]] as const).filter(([, text]) => text !== null && !isEdtf(text)).map(([end, text]) => `expected an EDTF date in "${end}" of ${draft.predicate}, found "${text}".`);
  if (declared.value === 'date' && (draft.from !== null || draft.to !== null)) faults.push(`expected the date of ${draft.predicate} in its value alone, found it in "from" or "to".`);
  return faults;
}

function isLabel(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words[0] !== '' && words.length <= 8;
}

function nameEnd(end: Predicate['from']): string {
  return typeof end === 'string' ? end : end.join(' or ');
}
