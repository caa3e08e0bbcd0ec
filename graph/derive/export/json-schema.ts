import { z } from 'zod';
import { manifestSchema, relationSchema, statementSchema, thingSchema } from './record-schemas.ts';

/** Returns the JSON Schema of the export: of a line of each file of JSON Lines, and of the manifest. */
export function exportJsonSchema(): string {
  const lines = { statement: statementSchema, thing: thingSchema, relation: relationSchema, manifest: manifestSchema };
  const definitions = Object.entries(lines).map(([name, schema]) => {
    const { $schema: _, ...definition } = z.toJSONSchema(schema);
    return [name, definition] as const;
  });
  return `${JSON.stringify(
    {
      $comment: 'Generated from graph/model by `npm run generate`; edit the model instead.',
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'The export of Lisière',
      description: 'Each line of statements.jsonl is a statement, each of things.jsonl a thing, each of relations.jsonl a relation; manifest.json is the manifest.',
      anyOf: definitions.map(([name]) => ({ $ref: `#/$defs/${name}` })),
      $defs: Object.fromEntries(definitions),
    },
    null,
    2,
  )}\n`;
}
