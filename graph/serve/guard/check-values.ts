import { limits } from '../limits.ts';
import { QueryRefusal, refuseAbove } from './query-refusal.ts';

/** Refuses variables that are too many, too deep or too long; whatever they are later used for. */
export function checkVariables(variables: Record<string, unknown>, declared: ReadonlySet<string>): void {
  const names = Object.keys(variables);
  refuseAbove(names.length, limits.variables, 'TOO_MANY_VARIABLES', 'variables');
  const unknown = names.find((name) => !declared.has(name));
  if (unknown !== undefined) throw new QueryRefusal('UNKNOWN_VARIABLE', 'variables: expected those that the operation declares, found another.');
  const count = { values: 0 };
  for (const name of names) checkValue(variables[name], count);
}

/** Refuses a value that is too deep or too long; counts what it holds. */
export function checkValue(value: unknown, count: { values: number }, depth = 1): void {
  refuseAbove(++count.values, limits.values, 'TOO_MANY_VALUES', 'values');
  refuseAbove(depth, limits.valueDepth, 'VALUE_TOO_DEEP', 'values within one another');
  if (typeof value === 'string') refuseAbove(value.length, limits.text, 'TEXT_TOO_LONG', 'characters in a text');
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) refuseAbove(value.length, limits.list, 'LIST_TOO_LONG', 'items in a list');
  const inner = Array.isArray(value) ? value : Object.values(value);
  for (const item of inner) checkValue(item, count, depth + 1);
}
