import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { linesIn, LineWriter, removeFile } from './line-file.ts';

/** How many characters are sorted at once; more lie in files meanwhile. */
const mostHeld = 8_000_000;

/** Sorts any number of lines by their code units, holding few of them: runs are sorted and laid aside, then merged. */
export class LineSorter {
  private held: string[] = [];
  private weight = 0;
  private folder: string | null = null;
  private readonly runs: string[] = [];

  /** Runs that do not fit lie in a folder of their own in `place`. */
  constructor(
    private readonly place: string,
    private readonly most = mostHeld,
  ) {}

  /** Adds a line. */
  add(line: string): void {
    this.held.push(line);
    this.weight += line.length;
    if (this.weight > this.most) this.layAside();
  }

  /** Returns all lines in order; may be walked once, and takes away what was laid aside when it ends. */
  *sorted(): Generator<string> {
    const held = this.held.sort();
    this.held = [];
    try {
      if (this.runs.length === 0) yield* held;
      else yield* mergeSorted([...this.runs.map((run) => linesIn(run)), held]);
    } finally {
      if (this.folder) removeFile(this.folder);
    }
  }

  private layAside(): void {
    this.folder ??= mkdtempSync(join(this.place, 'sorting-'));
    const run = join(this.folder, `${this.runs.length}.lines`);
    const writer = new LineWriter(run);
    for (const line of this.held.sort()) writer.add(line);
    writer.close();
    this.runs.push(run);
    this.held = [];
    this.weight = 0;
  }
}

/** Returns the lines of several sorted lists as one sorted list. */
export function* mergeSorted(lists: readonly Iterable<string>[]): Generator<string> {
  const heads = lists.flatMap((list) => {
    const rest = list[Symbol.iterator]();
    const first = rest.next();
    return first.done ? [] : [{ line: first.value, rest }];
  });
  while (heads.length > 0) {
    let least = 0;
    for (let at = 1; at < heads.length; at += 1) if (heads[at]!.line < heads[least]!.line) least = at;
    const head = heads[least]!;
    yield head.line;
    const next = head.rest.next();
    if (next.done) heads.splice(least, 1);
    else head.line = next.value;
  }
}
