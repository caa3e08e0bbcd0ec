import { Kind, valueFromASTUntyped } from 'graphql';
import type { FieldNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';
import { isPlainDate } from '../../model/edtf.ts';
import { limits } from '../limits.ts';
import { checkValue } from './check-values.ts';
import { checkWhere } from './check-where.ts';
import { QueryRefusal, refuseAbove } from './query-refusal.ts';

type Values = Record<string, unknown>;
type Count = { fields: number; aliases: number; directives: number; relations: number; rows: number; searches: number; conditions: number; steps: number; values: number };
type Walk = { fragments: ReadonlyMap<string, FragmentDefinitionNode>; values: Values; count: Count };
type Place = { depth: number; rows: number; schema: boolean; path: readonly string[]; open: readonly string[] };

const schemaLists = new Set(['types', 'fields', 'inputFields', 'interfaces', 'possibleTypes', 'directives', 'args', 'enumValues']);

/** Refuses an operation whose fields, with its fragments written out, are too many, too deep or reach too far. */
export function checkSelections(operation: OperationDefinitionNode, fragments: readonly FragmentDefinitionNode[], variables: Values): void {
  const count: Count = { fields: 0, aliases: 0, directives: 0, relations: 0, rows: 0, searches: 0, conditions: 0, steps: 0, values: 0 };
  const walk: Walk = { fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])), values: { ...defaultsOf(operation), ...variables }, count };
  refuseAbove(operation.selectionSet.selections.length, limits.rootFields, 'TOO_MANY_FIELDS', 'fields at the first level');
  countDirectives(operation, count);
  checkSet(operation.selectionSet, walk, { depth: 0, rows: 1, schema: false, path: [], open: [] });
}

function checkSet(set: SelectionSetNode, walk: Walk, place: Place): void {
  for (const selection of set.selections) {
    countDirectives(selection, walk.count);
    if (selection.kind === Kind.FIELD) checkField(selection, walk, place);
    else if (selection.kind === Kind.INLINE_FRAGMENT) checkSet(selection.selectionSet, walk, { ...place, open: opened(place, '') });
    else checkSpread(selection.name.value, walk, place);
  }
}

function checkSpread(name: string, walk: Walk, place: Place): void {
  if (place.open.includes(name)) throw new QueryRefusal('FRAGMENT_CYCLE', 'query: expected fragments that end, found one within itself.');
  const fragment = walk.fragments.get(name);
  if (!fragment) throw new QueryRefusal('UNKNOWN_FRAGMENT', 'query: expected fragments that are defined, found one that is not.');
  refuseAbove(++walk.count.fields, limits.fields, 'TOO_MANY_FIELDS', 'fields and fragments');
  checkSet(fragment.selectionSet, walk, { ...place, open: opened(place, name) });
}

function opened(place: Place, name: string): readonly string[] {
  refuseAbove(place.open.length, limits.fragments, 'TOO_MANY_FRAGMENTS', 'fragments within one another');
  return [...place.open, name];
}

function checkField(field: FieldNode, walk: Walk, place: Place): void {
  const name = field.name.value;
  const { count } = walk;
  const schema = place.schema || name === '__schema' || name === '__type';
  const depth = place.depth + 1;
  refuseAbove(++count.fields, limits.fields, 'TOO_MANY_FIELDS', 'fields');
  if (field.alias) refuseAbove(++count.aliases, limits.aliases, 'TOO_MANY_ALIASES', 'aliases');
  refuseAbove(depth, schema ? limits.schemaDepth : limits.depth, 'QUERY_TOO_DEEP', 'fields within one another');
  if (schema && schemaLists.has(name) && place.path.includes(name)) throw new QueryRefusal('QUERY_TOO_DEEP', `query: expected "${name}" of the schema once on a path, found it within itself.`);
  if (name === '__schema' || name === '__type' || name === 'search' || name === 'suggestions' || name === 'answer') refuseAbove(++count.searches, limits.searches, 'TOO_MANY_FIELDS', 'searches, suggestions, answers and questions about the schema');
  const rows = place.rows * checkArguments(field, walk);
  if (!field.selectionSet) return;
  if (!schema) refuseAbove(++count.relations, limits.relations, 'TOO_MANY_FIELDS', 'fields that lead to others');
  if (!schema) refuseAbove((count.rows += rows), limits.rows, 'TOO_MANY_ROWS', 'rows when every list is full');
  checkSet(field.selectionSet, walk, { ...place, depth, rows, schema, path: [...place.path, name] });
}

/** Refuses what a field is asked with; returns how many rows it may give. */
function checkArguments(field: FieldNode, { values, count }: Walk): number {
  let rows = 1;
  for (const { name, value: node } of field.arguments ?? []) {
    const value: unknown = valueFromASTUntyped(node, values);
    checkValue(value, count);
    if (name.value === 'where') checkWhere(value, count);
    if (name.value === 'sort' && Array.isArray(value)) refuseAbove(value.length, limits.sorts, 'TOO_MANY_SORTS', 'sort keys');
    if (name.value === 'offset') checkWhole(value, 0, limits.offset, 'OFFSET_OUT_OF_RANGE', 'offset');
    if (name.value === 'asOf' || name.value === 'said') checkDate(value, name.value);
    if (name.value === 'limit') rows = checkWhole(value, 1, limits.limit, 'LIMIT_OUT_OF_RANGE', 'limit');
  }
  return rows;
}

function checkWhole(value: unknown, least: number, most: number, code: string, what: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new QueryRefusal(code, `query: expected a whole number from ${least} to ${most} for "${what}", found ${typeof value === 'number' ? value : 'none'}.`);
}

function checkDate(value: unknown, what: string): void {
  if (value === null || value === undefined || (typeof value === 'string' && isPlainDate(value))) return;
  throw new QueryRefusal('NOT_A_DATE', `query: expected a date such as 2018, 2018-06 or 2018-06-30 for "${what}", found another text.`);
}

function defaultsOf(operation: OperationDefinitionNode): Values {
  const stated = (operation.variableDefinitions ?? []).filter((definition) => definition.defaultValue);
  return Object.fromEntries(stated.map((definition) => [definition.variable.name.value, valueFromASTUntyped(definition.defaultValue!)]));
}

function countDirectives({ directives }: Pick<SelectionNode, 'directives'>, count: Count): void {
  count.directives += directives?.length ?? 0;
  refuseAbove(count.directives, limits.directives, 'TOO_MANY_DIRECTIVES', 'directives');
}
