import { renameSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { refuseDisk } from '../../../ground/refusal.ts';
import { noteFile } from './stage.ts';
import type { Stage } from './stage.ts';

/** Writes a file of lines into the stage as they come; it counts only once the last one is there. */
export async function writeLines(stage: Stage, name: string, lines: AsyncIterable<string>): Promise<void> {
  if (stage.had.has(name)) return;
  const part = join(stage.path, `${name}.lines`);
  let count = 0;
  const ended = async function* (): AsyncGenerator<string> {
    for await (const line of lines) {
      count += 1;
      yield `${line}\n`;
    }
  };
  // Faults of the web come through here as well, and stay what they are.
  try {
    await pipeline(ended, (await open(part, 'w')).createWriteStream());
  } catch (error) {
    throw refuseDisk(error, part);
  }
  renameSync(part, join(stage.path, name));
  await noteFile(stage, { name, url: null, final_url: null, etag: null, last_modified: null });
  stage.report(`${stage.source}: ${name}, ${count} lines.`);
}
