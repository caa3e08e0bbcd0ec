import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { holdLock } from '../ground/lock.ts';
import { Refusal } from '../ground/refusal.ts';
import { readSettings } from '../ground/settings.ts';
import { writeFileWhole } from '../ground/write-file.ts';
import { judgementColumns, judgementLine, readJudgements } from './resolve/judgements.ts';
import type { Judgement } from './resolve/judgements.ts';

/** Returns where the judgements lie: in this repository, unless a setting names another file. */
export function judgementsPath(): string {
  return readSettings().judgements ?? fileURLToPath(new URL('./resolve/judgements.csv', import.meta.url));
}

/** Returns the judgements of the file; one that a setting names and nobody wrote yet holds none. */
export function readJudgementsFile(path = judgementsPath()): Judgement[] {
  return readJudgements(textOf(path), path);
}

/** Adds judgements to the file, whole or not at all; refuses, and writes nothing, when one contradicts what stands there. */
export async function addJudgements(judgements: readonly Judgement[], home: string, path = judgementsPath()): Promise<void> {
  await holdLock(join(home, 'run', 'judgements'), async () => {
    const text = textOf(path);
    const added = `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${judgements.map(judgementLine).join('')}`;
    readJudgements(added, path);
    writeFileWhole(path, added);
  });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return `${judgementColumns.join(',')}\n`;
    throw new Refusal('usage', `${path}: expected a file of judgements that can be read, found ${code ?? String(error)}.`);
  }
}
