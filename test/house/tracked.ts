import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file that git knows or would take: its path from the root, and its text. */
export type Tracked = { path: string; text: string };

/** Returns the paths that git tracks, and those of new files that it does not ignore. */
export function trackedPaths(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return [...new Set(listed.split('\0').filter(Boolean))].filter((path) => existsSync(join(root, path))).sort();
}

/** Returns the text files of the repository; pictures, fonts and other bytes are left out. */
export function trackedTexts(): Tracked[] {
  return trackedPaths()
    .map((path) => ({ path, bytes: readFileSync(join(root, path)) }))
    .filter(({ bytes }) => !bytes.subarray(0, 8192).includes(0))
    .map(({ path, bytes }) => ({ path, text: bytes.toString('utf8') }));
}
