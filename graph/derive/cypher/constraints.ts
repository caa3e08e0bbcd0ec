import { relationNames } from '../../model/predicates/index.ts';

/** An index of the graph: its name and the Cypher that makes it. */
export type Rule = { name: string; cypher: string };

/** A constraint of the graph: of what label or type, and which property is its key. */
export type Constraint = Rule & { entity: 'NODE' | 'RELATIONSHIP'; label: string; property: string };

/** The property that names each node of a label, and no other. */
export const keys = { Thing: 'id', Name: 'id', Statement: 'id', Page: 'id', Source: 'name', Release: 'version', Lease: 'name', Run: 'id', Indicator: 'id' } as const;

/** The full-text index over the folded names of things. */
export const searchIndex = 'thingSearch';

const lookedUpBy = {
  Thing: ['name', 'kind', 'side', 'placeId', 'heir', 'formerIds', 'fromMin', 'toMax'],
  Statement: ['predicate', 'published', 'saidBy', 'firstSeen'],
  Page: ['url'],
  Indicator: ['within', 'of'],
} as const;

/** The constraints that a load needs: one key for each label, one id for each type of relation. Without them a MERGE makes twins. */
export const constraints: Constraint[] = [
  ...Object.entries(keys).map(([label, property]) => unique(`${lowerFirst(label)}_${property}`, 'NODE', label, property)),
  ...relationNames.map((type) => unique(`${type.toLowerCase()}_id`, 'RELATIONSHIP', type, 'id')),
];

/** The indexes that reads lean on. */
export const indexes: Rule[] = [
  ...Object.entries(lookedUpBy).flatMap(([label, properties]) =>
    properties.map((property) => {
      const name = `${lowerFirst(label)}_${property}`;
      return { name, cypher: `CREATE INDEX ${name} IF NOT EXISTS FOR (node:${label}) ON (node.${property})` };
    }),
  ),
  {
    name: searchIndex,
    cypher: `CREATE FULLTEXT INDEX ${searchIndex} IF NOT EXISTS FOR (thing:Thing) ON EACH [thing.searchText] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`,
  },
];

function unique(name: string, entity: Constraint['entity'], label: string, property: string): Constraint {
  const pattern = entity === 'NODE' ? `(held:${label})` : `()-[held:${label}]-()`;
  return { name, entity, label, property, cypher: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ${pattern} REQUIRE held.${property} IS UNIQUE` };
}

function lowerFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
