import { existsSync, statSync } from 'node:fs';
import { linesIn } from '../../ground/lines/line-file.ts';

/** Says whether two files of lines hold the same; a file that is not there holds nothing. */
export function areEqual(one: string, other: string): boolean {
  const [size, otherSize] = [one, other].map((path) => (existsSync(path) ? statSync(path).size : 0));
  if (size !== otherSize) return false;
  const lines = linesIn(other);
  try {
    for (const line of linesIn(one)) if (lines.next().value !== line) return false;
    return lines.next().done ?? true;
  } finally {
    lines.return(undefined);
  }
}
