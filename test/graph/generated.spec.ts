import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../commands/generated-files.ts';

describe.each(generatedFiles)('$path', ({ path, content }) => {
  it('is what the model makes of it now', async () => {
    const committed = readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

    expect(committed, 'run `npm run generate` and commit the difference').toBe(await content());
  });

  it('says in its first lines that it is generated', async () => {
    expect((await content()).split('\n').slice(0, 2).join('\n')).toContain('Generated from graph/model');
  });
});
