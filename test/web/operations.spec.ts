import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import * as operations from '../../web/src/lib/server/operations.ts';

const schema = buildSchema(readFileSync(new URL('../../graph/generated/schema.graphql', import.meta.url), 'utf8'));

test.each(Object.entries(operations).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))('%s asks for what the schema has', (_, operation) => {
  expect(validate(schema, parse(operation))).toEqual([]);
});
