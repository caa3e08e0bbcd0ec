/** What a note says is counted, and the unit that we give it: the first row that fits is taken. */
const units: readonly (readonly [RegExp, string])[] = [
  [/^partner companies/, 'partner companies'],
  [/companies started/, 'companies started'],
  [/companies incubated/, 'companies incubated'],
  [/compan/, 'companies'],
  [/partners|partner organisations/, 'partners'],
  [/^(?:municipalities|communes)/, 'municipalities'],
  [/^institutions/, 'institutions'],
  [/^regions/, 'regions'],
  [/^fortified towns/, 'fortified towns'],
  [/^cities and towns/, 'towns'],
  [/^labelled sites|^cultural sites/, 'sites'],
  [/territories/, 'territories'],
  [/^co-organisers/, 'co-organisers'],
  [/houses;/, 'houses'],
  [/local actors/, 'local actors'],
  [/operators/, 'operators'],
  [/structures/, 'structures'],
  [/concert halls and festivals/, 'concert halls and festivals'],
  [/organisations/, 'organisations'],
];

/** Returns what a count is of: the word beside the number, what the note says, or what the predicate means. */
export function unitOf(beside: string, note: string, otherwise: string): string {
  if (beside) return beside === 'communes' ? 'municipalities' : beside;
  return units.find(([pattern]) => pattern.test(note))?.[1] ?? otherwise;
}
