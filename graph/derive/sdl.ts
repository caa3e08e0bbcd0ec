import { relationNames, predicates } from '../model/predicates/index.ts';
import type { Predicate } from '../model/predicates/declare.ts';
import { evidenceTypes } from './sdl/evidence.ts';
import { queryType } from './sdl/query.ts';
import { questionTypes } from './sdl/question.ts';
import { runTypes } from './sdl/run.ts';
import { statementType } from './sdl/statement.ts';
import { suggestionTypes } from './sdl/suggestion.ts';
import { thingType } from './sdl/thing.ts';
import { tieTypes } from './sdl/tie.ts';

/** Returns the GraphQL SDL of the graph, derived from the model; read only (@neo4j/graphql 7). */
export function sdl(): string {
  return [readOnly, thingType(relationFields()), tieTypes, statementType, evidenceTypes, runTypes, suggestionTypes, questionTypes, queryType].join('\n\n');
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
