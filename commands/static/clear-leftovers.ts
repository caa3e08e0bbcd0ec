import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { birthOf } from '../../ground/alive.ts';

/** Clears away what publications that were killed left beside a folder: a copy half made is dropped, and one that had been put aside for it is put back. */
export function clearLeftovers(out: string): void {
  const beside = dirname(out);
  if (!existsSync(beside)) return;
  for (const name of readdirSync(beside)) {
    const [, of, state, pid] = /^(.+)\.(making|before)-(\d+)$/.exec(name) ?? [];
    if (of !== basename(out) || birthOf(Number(pid)) !== null) continue;
    if (state === 'before' && !existsSync(out)) renameSync(join(beside, name), out);
    else rmSync(join(beside, name), { recursive: true, force: true });
  }
}
