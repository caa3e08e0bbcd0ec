import { example } from '../../graph/derive/cypher/example.ts';
import { keys } from '../../graph/derive/cypher/constraints.ts';
import { evidenceTypes, thingLabels } from '../../graph/derive/cypher/load-cypher.ts';
import { rowsOf } from '../../graph/derive/cypher/rows.ts';
import { figureColumns, runColumns } from '../../graph/derive/cypher/run-cypher.ts';
import { relationNames } from '../../graph/model/predicates/index.ts';

const ofTable = new Map<string, string[]>();
for (const { table, properties } of rowsOf(example)) ofTable.set(table, Object.keys(properties));
const propertiesOf = (table: string): string[] => ofTable.get(table) ?? [];

const labelled: [string, readonly string[]][] = [
  ['Thing', propertiesOf('things')],
  ['Name', propertiesOf('names')],
  ['Statement', propertiesOf('statements')],
  ['Page', propertiesOf('pages')],
  ['Source', propertiesOf('sources')],
  ['Release', ['version', 'model', 'statements', 'things', 'relations']],
  ['Lease', ['name', 'holder', 'token', 'until']],
  ['Run', runColumns],
  ['Indicator', ['id', ...figureColumns]],
  ...thingLabels.map((label): [string, string[]] => [label, propertiesOf('things')]),
  ...relationNames.map((type): [string, string[]] => [type, propertiesOf('relations')]),
  ...evidenceTypes.map((type): [string, string[]] => [type, []]),
];

/** The properties that each label and each type of relation may carry, from the model and what a load writes. */
export const properties: ReadonlyMap<string, ReadonlySet<string>> = new Map(labelled.map(([word, names]) => [word, new Set(names)]));

/** Every label of the graph. */
export const labels: string[] = [...Object.keys(keys), ...thingLabels];

/** Every type of relation in the graph. */
export const relationTypes: string[] = [...relationNames, ...evidenceTypes];

/** Every property of the graph. */
export const allProperties: ReadonlySet<string> = new Set(labelled.flatMap(([, names]) => [...names]));
