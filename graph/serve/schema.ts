import { Neo4jGraphQL } from '@neo4j/graphql';
import { GraphQLObjectType, GraphQLInputObjectType, GraphQLSchema, printSchema } from 'graphql';
import { sdl } from '../derive/sdl.ts';
import type { ReadName } from '../model/site/read-name.ts';
import type { Library } from '../model/site/site.ts';
import { resolvers, type Quote, type Suggest } from './resolvers.ts';
import { teachSearch } from './search/find-things.ts';

const lists: Record<string, string> = {
  things: 'Things that fit, such as the hubs of one side; state `sort` when their order matters.',
  statements: 'Statements that fit, such as those of one predicate, source or period; state `sort` when their order matters.',
  pages: 'Pages that fit, such as those of one source.',
  sources: 'Sources that fit.',
  indicators: 'Figures that fit, such as those of one indicator and period; there are none before `npm run analyse`.',
};

/** Returns the schema that is served: of what the library makes of our SDL, only what can be asked for. */
export async function servedSchema(quote: Quote, suggest: Suggest = () => Promise.resolve('nobody'), questions?: Library, readName?: ReadName): Promise<GraphQLSchema> {
  const library = new Neo4jGraphQL({
    typeDefs: sdl(),
    resolvers: resolvers(quote, suggest, questions),
    features: {
      limitRequired: true,
      filters: { String: { LT: true, LTE: true, GT: true, GTE: true } },
      excludeDeprecatedFields: { mutationOperations: true, aggregationFilters: true, aggregationFiltersOutsideConnection: true, relationshipFilters: true, attributeFilters: true },
    },
  });
  const schema = withoutConnections(await library.getSchema());
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) field.description ??= lists[name];
  teachSearch(schema, readName);
  return schema;
}

/** Returns the text of a schema for readers, with the line that says it is made by a program. */
export function schemaText(schema: GraphQLSchema): string {
  return `# Generated from graph/model by \`npm run generate\`; edit the model instead.\n${printSchema(schema)}\n`;
}

/**
 * The library makes six types for each relation, 400 in all, to page through ties with cursors.
 * `Thing.ties` says the same in one; a schema built anew from the roots keeps only types that a field still leads to.
 */
function withoutConnections(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType || type instanceof GraphQLInputObjectType)) continue;
    const fields = type.getFields();
    for (const name of Object.keys(fields)) if (name.endsWith('Connection')) delete fields[name];
  }
  return new GraphQLSchema({ query: schema.getQueryType() ?? null, directives: schema.getDirectives() });
}
