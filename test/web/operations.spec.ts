import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import * as operations from '../../web/src/lib/server/operations.ts';

const schema = buildSchema(readFileSync(new URL('../../graph/generated/schema.graphql', import.meta.url), 'utf8'));

const texts = Object.entries(operations).flatMap(([name, operation]) => (typeof operation === 'string' ? [[name, operation] as const] : []));

test.each(texts)('%s asks for what the schema has', (_, operation) => {
  expect(validate(schema, parse(operation))).toEqual([]);
});
