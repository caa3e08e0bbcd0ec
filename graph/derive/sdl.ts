import { relationNames, predicates } from '../model/predicates/index.ts';
import type { Predicate } from '../model/predicates/declare.ts';
import { nodeTypes } from './sdl-nodes.ts';

// For strangers graph/serve allows far less; this holds for our own pages too.
const greatestLimit = 10_000;

/** Returns the GraphQL SDL of the graph, derived from the model; read only (@neo4j/graphql 7). */
export function sdl(): string {
  return [readOnly, nodeTypes(relationFields(), greatestLimit)].join('\n\n');
}

/** Returns the names of the fields that go from a thing to the things it is tied to, there and back. */
export function relationFieldNames(): string[] {
  return relationNames.flatMap((name) => {
    const { reads, reverse }: Predicate = predicates[name];
    return reverse ? [reads, reverse] : [reads];
  });
}

const readOnly = 'extend schema @mutation(operations: []) @subscription(events: [])';

function relationFields(): string {
  return relationNames.flatMap((name) => {
    const { reads, reverse, doc, label, reverseLabel }: Predicate = predicates[name];
    const there = relationField(reads, name, 'OUT', `Things that it ${label.en}. ${doc}`);
    return reverse ? [there, relationField(reverse, name, 'IN', `The other way: ${reverseLabel?.en ?? reverse}. ${doc}`)] : [there];
  }).join('\n');
}

function relationField(field: string, type: string, direction: 'IN' | 'OUT', doc: string): string {
  return `  ${JSON.stringify(doc)}\n  ${field}: [Thing!]! @relationship(type: "${type}", direction: ${direction}, nestedOperations: [], aggregate: false)`;
}
