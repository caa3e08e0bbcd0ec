import { kinds, kindNames } from '../model/kinds/index.ts';
import { modalities } from '../model/modality.ts';
import { predicateNames, predicates } from '../model/predicates/index.ts';
import type { End, Predicate } from '../model/predicates/declare.ts';
import { roles } from '../model/roles.ts';
import { sides } from '../model/sides.ts';
import type { Words } from '../model/kinds/declare.ts';
import { example } from './cypher/example.ts';
import { rowsOf, tables } from './cypher/rows.ts';
import type { Cell, Table } from './cypher/rows.ts';

/** Returns the reference of the model as a page of Markdown: its kinds, predicates and words, and what stands in Neo4j. */
export function referencePage(): string {
  return [
    '<!-- Generated from graph/model by `npm run generate`; edit the model instead. -->',
    '# The model',
    'What a statement may say, and what stands in the graph. A thing has one first kind, and may have more.',
    '## Kinds',
    table(['kind', 'meaning', 'carries too', 'en', 'fr', 'nl'], kindNames.map((name) => [`\`${name}\``, kinds[name].doc, kinds[name].within ? `\`${kinds[name].within}\`` : '', ...words(kinds[name].label)])),
    '## Predicates',
    'A value is money (in EUR), a count (its unit says of what), a date (EDTF) or a short text of our own.',
    table(['predicate', 'meaning', 'from', 'to', 'value', 'en', 'fr', 'nl'], predicateNames.map(predicateRow)),
    '## Roles, modalities, sides',
    table(['role', 'en', 'fr', 'nl'], Object.entries(roles).map(([name, label]) => [`\`${name}\``, ...words(label)])),
    table(['modality', 'en', 'fr', 'nl'], Object.entries(modalities).map(([name, label]) => [`\`${name}\``, ...words(label)])),
    table(['side', 'country', 'en', 'fr', 'nl'], Object.entries(sides).map(([name, { country, label }]) => [`\`${name}\``, country, ...words(label)])),
    'A thing elsewhere has the ISO code of its country as its side; one that spans several has none.',
    '## In Neo4j',
    'Things and the ties between them are the truth layer; statements, pages and sources are the evidence. Every tie names its `statements`.',
    '```\n(:Thing)-[:PARTNER_IN {role, from, to, …}]->(:Thing)      a tie, of any predicate that has two ends\n(:Thing)-[:NAMED]->(:Name)\n(:Statement)-[:SUBJECT]->(:Thing)   (:Statement)-[:OBJECT]->(:Thing)\n(:Statement)-[:STATED_ON]->(:Page)-[:OF]->(:Source)\n(:Release)                                                which load is served\n```',
    '`fromMin fromMax toMin toMax` are the days between which it may have begun and ended, open ends in the year 1 and 9999; absent where nothing dates it. A property without a value is absent.',
    table(['in the graph', 'properties'], tables.map((name) => [nodes[name], propertiesOf(name)])),
    '## In CSV',
    'Cells follow RFC 4180. Text that a spreadsheet could run as a formula (it begins with `=`, `+`, `-`, `@`, a tab, a line break or the like) has an apostrophe before it, and so has text that begins with one: take one apostrophe off the front to have the text back. Numbers are as they are. JSON Lines are never altered.',
    '',
  ].join('\n\n').trimEnd() + '\n';
}

const nodes: Record<Table, string> = { sources: '`(:Source)`', pages: '`(:Page)`', things: '`(:Thing)` with the labels of its kinds', names: '`(:Name)`', statements: '`(:Statement)`', relations: 'a tie between things' };

function predicateRow(name: (typeof predicateNames)[number]): string[] {
  const { doc, from, to, value, label }: Predicate = predicates[name];
  return [`\`${name}\``, doc, endWords(from), to === null ? '' : endWords(to), value ?? '', ...words(label)];
}

function endWords(end: End): string {
  return typeof end === 'string' ? end : end.join(', ');
}

function propertiesOf(name: Table): string {
  const row = [...rowsOf(example)].find((one) => one.table === name);
  return Object.entries(row?.properties ?? {}).map(([property, cell]) => `\`${property}\`${listMark(cell)}`).join(' ');
}

function listMark(cell: Cell): string {
  return Array.isArray(cell) ? ' (a list)' : '';
}

function words({ en, fr, nl }: Words): string[] {
  return [en, fr, nl];
}

function table(header: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
