import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { Refusal, refuseDisk } from '../refusal.ts';

const chunk = 1 << 20;

/** Records of a file of JSON Lines, which can be walked again and again and are held one at a time. */
export class LineFile<Item> implements Iterable<Item> {
  constructor(
    readonly path: string,
    readonly length: number,
  ) {}

  *[Symbol.iterator](): Generator<Item> {
    yield* recordsIn<Item>(this.path);
  }
}

/** Writes lines to a file as they come, and says how many there were. */
export class LineWriter {
  private readonly file: number;
  private waiting: string[] = [];
  private weight = 0;
  length = 0;

  constructor(readonly path: string) {
    this.file = onDisk(path, () => {
      mkdirSync(dirname(path), { recursive: true });
      return openSync(path, 'w');
    });
  }

  /** Adds a line, which has no end of line of its own. */
  add(line: string): void {
    this.waiting.push(line);
    this.weight += line.length;
    this.length += 1;
    if (this.weight > chunk) this.flush();
  }

  /** Ends the file; `flushed` waits until it lies on the disk. */
  close({ flushed = false } = {}): void {
    this.flush();
    if (flushed) onDisk(this.path, () => fsyncSync(this.file));
    closeSync(this.file);
  }

  private flush(): void {
    if (this.waiting.length === 0) return;
    const bytes = Buffer.from(`${this.waiting.join('\n')}\n`, 'utf8');
    onDisk(this.path, () => {
      for (let written = 0; written < bytes.length; ) written += writeSync(this.file, bytes, written);
    });
    this.waiting = [];
    this.weight = 0;
  }
}

/** Writes lines of JSON and returns their records as what can be walked. */
export function writeLines<Item>(path: string, lines: Iterable<string>): LineFile<Item> {
  const writer = new LineWriter(path);
  try {
    for (const line of lines) writer.add(line);
  } finally {
    writer.close();
  }
  return new LineFile(path, writer.length);
}

/** Returns the records of a file of JSON Lines, one after the other; none when there is no such file. */
export function* recordsIn<Item>(path: string): Generator<Item> {
  let number = 0;
  for (const line of linesIn(path)) {
    number += 1;
    yield readRecord<Item>(line, `${path}:${number}`);
  }
}

/** Returns the lines of a file, one after the other and without those that are empty; none when there is no such file. */
export function* linesIn(path: string): Generator<string> {
  if (!existsSync(path)) return;
  const file = openSync(path, 'r');
  const [bytes, decoder] = [Buffer.allocUnsafe(chunk), new StringDecoder('utf8')];
  let rest = '';
  try {
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
      const lines = (rest + decoder.write(bytes.subarray(0, read))).split('\n');
      rest = lines.pop()!;
      for (const line of lines) if (line) yield line;
    }
    if (rest) yield rest;
  } finally {
    closeSync(file);
  }
}

/** Takes a file away, if it is there. */
export function removeFile(path: string): void {
  onDisk(path, () => rmSync(path, { force: true, recursive: true }));
}

function readRecord<Item>(line: string, place: string): Item {
  try {
    return JSON.parse(line) as Item;
  } catch {
    throw new Refusal('check', `${place}: expected a line of JSON, found "${line.slice(0, 60)}".`, 'Delete the file and ingest again.');
  }
}

function onDisk<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw refuseDisk(error, path);
  }
}
