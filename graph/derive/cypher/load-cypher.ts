import { families, kindNames } from '../../model/kinds/index.ts';
import { relationNames } from '../../model/predicates/index.ts';
import type { Row, Table } from './rows.ts';

/** How rows are written: `create` for keys that are proven new, `merge` for the rest and for whatever may have been written before. */
export type Way = 'create' | 'merge';

type Shape = { variable: string; label: string; key: string; ends: Record<string, { label: string; key: string; tie: string; reversed?: boolean }> };

const thing = { label: 'Thing', key: 'id' };
const shapes: Record<Exclude<Table, 'relations'>, Shape> = {
  sources: { variable: 'source', label: 'Source', key: 'name', ends: {} },
  pages: { variable: 'page', label: 'Page', key: 'id', ends: { source: { label: 'Source', key: 'name', tie: 'OF' } } },
  things: { variable: 'thing', ...thing, ends: {} },
  names: { variable: 'name', label: 'Name', key: 'id', ends: { thing: { ...thing, tie: 'NAMED', reversed: true } } },
  statements: {
    variable: 'statement', label: 'Statement', key: 'id',
    ends: { subject: { ...thing, tie: 'SUBJECT' }, object: { ...thing, tie: 'OBJECT' }, page: { label: 'Page', key: 'id', tie: 'STATED_ON' } },
  },
};
/** Whole numbers are sent as integers: these stay floats whatever they hold. */
const floats = ['lat', 'lng', 'amount'];
const eachRow = (column: string): string => `UNWIND range(0, size($${column}) - 1) AS row`;

/** Returns the labels that a thing may carry beside Thing, from the model. */
export const thingLabels: string[] = [...new Set<string>([...families, ...kindNames])].sort();

/** Returns the types of relationship that hold the evidence layer together. */
export const evidenceTypes: string[] = Object.values(shapes).flatMap(({ ends }) => Object.values(ends).map(({ tie }) => tie));

/** Returns the Cypher that writes rows like a sample, sent as columns; labels and types go in as columns too (Neo4j 5.26), so that one plan serves all of them. Properties that none of the rows has may be left out of the names. It returns how many it wrote. */
export function writeCypher(sample: Row, way: Way, names: readonly string[] = Object.keys(sample.properties)): string {
  const columns = [...names, 'hash'];
  if (sample.table === 'relations') return relationCypher(columns, way);
  const shape = shapes[sample.table];
  return [eachRow(shape.key), ...(way === 'create' ? createNode : mergeNode)(shape, columns, sample), 'RETURN count(*) AS written'].join('\n');
}

/** Returns the Cypher that takes nodes, or relations of one type, away by their keys, sent as one column. */
export function deleteCypher(table: Table, type: string | null): string {
  if (table === 'relations') return `UNWIND $key AS key\nMATCH ()-[relation:${typeOfModel(type)} {id: key}]->()\nDELETE relation`;
  const { variable, label, key } = shapes[table];
  return `UNWIND $key AS key\nMATCH (${variable}:${label} {${key}: key})\nDETACH DELETE ${variable}`;
}

/** Returns the Cypher that reads the key, the type (of a relation) and the hash of all that a table holds. */
export function presentCypher(table: Table): string {
  if (table === 'relations') return `MATCH (:Thing)-[relation:${relationNames.join('|')}]->(:Thing)\nRETURN relation.id AS key, type(relation) AS type, relation.hash AS hash`;
  const { variable, label, key } = shapes[table];
  return `MATCH (${variable}:${label})\nRETURN ${variable}.${key} AS key, null AS type, ${variable}.hash AS hash`;
}

/** Returns the Cypher that takes away everything that a load writes, each query to be run until it takes nothing more; what hangs on others goes first. */
export function emptyCypher(): string[] {
  return Object.values(shapes).reverse().map(({ variable, label }) => `MATCH (${variable}:${label})\nWITH ${variable} LIMIT $most\nDETACH DELETE ${variable}\nRETURN count(*) AS taken`);
}

function createNode({ variable, label, ends }: Shape, columns: string[], sample: Row): string[] {
  const labels = sample.words.length > 0 ? `${label}:$($words[row])` : label;
  return [...matchEnds(ends, sample), `CREATE (${variable}:${labels} {${assign(columns)}})`, ...createTies(variable, ends, sample)];
}

function mergeNode({ variable, label, key, ends }: Shape, columns: string[], sample: Row): string[] {
  const ties = Object.values(ends);
  return [
    `MERGE (${variable}:${label} {${key}: $${key}[row]})`,
    ...(sample.words.length > 0 ? [`REMOVE ${[variable, ...thingLabels].join(':')}`, `SET ${variable}:$($words[row])`] : []),
    `SET ${variable} = {${assign(columns)}}`,
    ...(ties.length > 0 ? [`WITH ${variable}, row`, `OPTIONAL MATCH ${tied(variable, ties.map(({ tie }) => tie).join('|'), '()', ties[0]?.reversed, 'old')}`, 'DELETE old', `WITH DISTINCT ${variable}, row`] : []),
    ...matchEnds(ends, sample),
    ...createTies(variable, ends, sample),
  ];
}

function relationCypher(columns: string[], way: Way): string {
  const relation = way === 'create' ? [`CREATE (from)-[:$($words[row][0]) {${assign(columns)}}]->(to)`] : ['MERGE (from)-[relation:$($words[row][0]) {id: $id[row]}]->(to)', `SET relation = {${assign(columns)}}`];
  return [eachRow('id'), 'MATCH (from:Thing {id: $end_from[row]})', 'MATCH (to:Thing {id: $end_to[row]})', ...relation, 'RETURN count(*) AS written'].join('\n');
}

function matchEnds(ends: Shape['ends'], sample: Row): string[] {
  return held(ends, sample).map(([end, { label, key }]) => `MATCH (${end}:${label} {${key}: $end_${end}[row]})`);
}

function createTies(variable: string, ends: Shape['ends'], sample: Row): string[] {
  return held(ends, sample).map(([end, { tie, reversed }]) => `CREATE ${tied(variable, tie, `(${end})`, reversed)}`);
}

function held(ends: Shape['ends'], sample: Row): [string, Shape['ends'][string]][] {
  return Object.entries(ends).filter(([end]) => end in sample.ends);
}

function tied(variable: string, type: string, other: string, reversed = false, name = ''): string {
  return reversed ? `${other}-[${name}:${type}]->(${variable})` : `(${variable})-[${name}:${type}]->${other}`;
}

function assign(columns: string[]): string {
  return columns.map((column) => `${column}: ${floats.includes(column) ? `toFloat($${column}[row])` : `$${column}[row]`}`).join(', ');
}

/** In MATCH a type that is a parameter finds no index: it stands in the text, where only words of the model may. */
function typeOfModel(type: string | null): string {
  const found = relationNames.find((name) => name === type);
  if (found) return found;
  throw new Error(`load: expected a type of the model, found "${type}".`);
}
