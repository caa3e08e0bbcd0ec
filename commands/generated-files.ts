import { constraintsFile } from '../graph/derive/cypher/constraints-file.ts';
import { exportJsonSchema } from '../graph/derive/export/json-schema.ts';
import { referencePage } from '../graph/derive/reference-page.ts';
import { schemaText, servedSchema } from '../graph/serve/schema.ts';

/** A file that is made from the model: where it lies, and what makes its content. */
export type GeneratedFile = { path: string; content: () => string | Promise<string> };

/** Every file that is made from the model, and compared with it by a test. */
export const generatedFiles: GeneratedFile[] = [
  { path: 'graph/generated/constraints.cypher', content: constraintsFile },
  { path: 'graph/generated/export.schema.json', content: exportJsonSchema },
  { path: 'graph/generated/reference.md', content: referencePage },
  { path: 'graph/generated/schema.graphql', content: async () => schemaText(await servedSchema(() => null)) },
];
