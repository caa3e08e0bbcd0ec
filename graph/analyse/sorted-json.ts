import { byCodeUnits } from './network.ts';

/** Returns a value as JSON with every object's keys in the order of their code units, so that equal values are equal bytes. */
export function sortedJson(value: unknown): string {
  return [...sortedJsonParts(value)].join('');
}

/** Returns the same JSON in parts, for what is too long to be one text; the two outermost levels stand one entry a line. */
export function* sortedJsonParts(value: unknown): Generator<string> {
  yield* partsOf(value, 0);
  yield '\n';
}

const linedLevels = 2;

function* partsOf(value: unknown, level: number): Generator<string> {
  if (typeof value !== 'object' || value === null) return yield JSON.stringify(value);
  const isList = Array.isArray(value);
  const entries = isList ? value.map((item: unknown) => ['', item] as const) : Object.entries(value).sort(([one], [other]) => byCodeUnits(one, other));
  if (entries.length === 0) return yield isList ? '[]' : '{}';
  const isLined = level < linedLevels;
  const indent = isLined ? `\n${'  '.repeat(level + 1)}` : '';
  yield isList ? '[' : '{';
  for (const [index, [key, inner]] of entries.entries()) {
    yield `${index > 0 ? (isLined ? ',' : ', ') : ''}${indent}${isList ? '' : `${JSON.stringify(key)}: `}`;
    yield* partsOf(inner, level + 1);
  }
  yield `${isLined ? `\n${'  '.repeat(level)}` : ''}${isList ? ']' : '}'}`;
}
