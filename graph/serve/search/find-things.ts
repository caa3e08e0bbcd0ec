import { Kind } from 'graphql';
import type { FieldNode, GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { enoughSpelt, foldText } from '../../derive/search-text.ts';
import type { ReadName } from '../../model/site/read-name.ts';
import { luceneQuery, searchWords } from './lucene.ts';
import type { Reading } from './lucene.ts';

type Resolver = GraphQLFieldResolver<unknown, unknown, { text: string }>;

/** How a text is read, one reading after the other until one finds enough: as it is typed, then with its words misspelt, then with some of them only. */
const readings: readonly (Reading & { enough: number })[] = [
  { need: 'all', spelt: 'rightly', enough: enoughSpelt },
  { need: 'all', spelt: 'nearly', enough: 1 },
  { need: 'any', spelt: 'nearly', enough: 0 },
];

/** Puts before the schema's search the reading of what was typed: folded, every word allowed to be begun, and misspelt where few are spelt so, and read as the names of bodies are where that can be had. */
export function teachSearch(schema: GraphQLSchema, readName: ReadName = () => []): void {
  const search = schema.getQueryType()?.getFields()['search'];
  const inDatabase = search?.resolve as Resolver | undefined;
  if (!search || !inDatabase) throw new Error('graph/serve/search: expected the schema to have a field "search" with a resolver, found none.');
  search.resolve = forgiving(inDatabase, readName);
}

function forgiving(inDatabase: Resolver, readName: ReadName): Resolver {
  return async (root, { text, ...rest }, context, info) => {
    const words = searchWords(text);
    if (words.length === 0) return [];
    const parts = readName(text);
    for (const { enough, ...reading } of readings) {
      const asked = `${foldText(text)}\n${luceneQuery(words, reading, parts)}`;
      const found = (await inDatabase(root, { ...rest, text: asked }, context, withText(info, asked))) as readonly unknown[];
      if (found.length >= enough) return found;
    }
    return [];
  };
}

// The library reads arguments from the query's tree, not from what its resolver is given.
function withText(info: GraphQLResolveInfo, text: string): GraphQLResolveInfo {
  const rewritten = (node: FieldNode): FieldNode => ({
    ...node,
    arguments: (node.arguments ?? []).map((argument) => (argument.name.value === 'text' ? { ...argument, value: { kind: Kind.STRING, value: text } } : argument)),
  });
  return { ...info, fieldNodes: info.fieldNodes.map(rewritten) };
}
