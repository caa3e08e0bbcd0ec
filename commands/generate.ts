import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { writeFileWhole } from '../ground/write-file.ts';
import { generatedFiles } from './generated-files.ts';

/** Writes the files that are made from the model. */
export default new Command('generate')
  .summary('writes the files that are made from the model')
  .description('Writes the files that are made from the model: constraints, JSON Schema, reference page, GraphQL schema. Commit them; a test compares them.')
  .addHelpText('after', '\nExample: npm run generate')
  .action(async () => {
    for (const { path, content } of generatedFiles) {
      writeFileWhole(fileURLToPath(new URL(`../${path}`, import.meta.url)), await content());
      process.stdout.write(`${path}\n`);
    }
  });
