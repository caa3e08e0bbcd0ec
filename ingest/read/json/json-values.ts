import { StringDecoder } from 'node:string_decoder';

/** One value of a file of JSON: its number from 1 (of its line, or of its place in the one array), and the value, or why it cannot be read. */
export type JsonValue = { number: number; value: unknown; flaw: string | null };

/** No record that anyone publishes is longer: 16 million letters. */
const longestValue = 16_000_000;

/** Streams the values of a file of JSON Lines, or of one that is a single array or object, however long it is: no more than one value is held. */
export async function* jsonValues(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<JsonValue> {
  let cut: Cutter | null = null;
  for await (const text of textOf(bytes)) {
    const start: string = cut ? text : text.trimStart();
    cut ??= start === '' ? null : cutterFor(start);
    for (const piece of cut?.take(start) ?? []) yield readPiece(piece);
  }
  for (const piece of cut?.end() ?? []) yield readPiece(piece);
}

type Piece = { number: number; text: string; whole: boolean };
type Cutter = { take: (text: string) => Iterable<Piece>; end: () => Iterable<Piece> };

async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let isFirst = true;
  for await (const chunk of bytes) {
    const text = decoder.write(Buffer.from(chunk));
    yield isFirst ? text.replace(/^\ufeff/, '') : text;
    isFirst &&= text === '';
  }
  yield decoder.end();
}

/** JSON Lines begin with a whole object on one line; anything else is one value, of which an array gives its items. */
function cutterFor(start: string): Cutter {
  const line = /^\{.*\}\s*?\n/.exec(start);
  return line && isJson(line[0]) ? new LineCutter() : new ItemCutter();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function readPiece({ number, text, whole }: Piece): JsonValue {
  if (!whole) return { number, value: null, flaw: 'expected a whole value, found the end of the file in the middle of one.' };
  if (text.length > longestValue) return { number, value: null, flaw: `expected at most ${longestValue} letters, found ${text.length}.` };
  try {
    const value: unknown = JSON.parse(text);
    return { number, value, flaw: text.includes('\ufffd') ? 'expected letters, found U+FFFD, a letter that was lost.' : null };
  } catch (error) {
    return { number, value: null, flaw: `expected JSON, found "${(error as Error).message}".` };
  }
}

class LineCutter implements Cutter {
  private rest = '';
  private number = 0;

  *take(text: string): Generator<Piece> {
    const lines = (this.rest + text).split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) yield* this.piece(line);
  }

  *end(): Generator<Piece> {
    yield* this.piece(this.rest);
  }

  private *piece(line: string): Generator<Piece> {
    this.number += 1;
    if (line.trim() !== '') yield { number: this.number, text: line, whole: true };
  }
}

/** Cuts the objects that stand in the outermost array, or alone, by counting braces outside strings. */
class ItemCutter implements Cutter {
  private held: string[] = [];
  private length = 0;
  private depth = 0;
  private inString = false;
  private escaped = false;
  private number = 0;

  *take(text: string): Generator<Piece> {
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const change = this.step(text.charCodeAt(at));
      if (change > 0 && this.depth === 1) from = at;
      if (change < 0 && this.depth === 0) yield this.close(text.slice(from, at + 1));
    }
    if (this.depth > 0) this.hold(text.slice(from));
  }

  *end(): Generator<Piece> {
    if (this.depth > 0) yield { ...this.close(''), whole: false };
  }

  /** Returns 1 where an object opens, -1 where one closes, and 0 elsewhere. */
  private step(letter: number): -1 | 0 | 1 {
    if (this.inString) {
      if (this.escaped) this.escaped = false;
      else if (letter === 0x5c) this.escaped = true;
      else if (letter === 0x22) this.inString = false;
      return 0;
    }
    if (letter === 0x22) this.inString = true;
    const change = letter === 0x7b ? 1 : letter === 0x7d && this.depth > 0 ? -1 : 0;
    this.depth += change;
    return change;
  }

  /** What is longer than any value is counted and let go. */
  private hold(text: string): void {
    this.length += text.length;
    if (this.length <= longestValue) this.held.push(text);
  }

  private close(text: string): Piece {
    const whole = this.length > longestValue ? ' '.repeat(longestValue + 1) : this.held.join('') + text;
    [this.held, this.length, this.number] = [[], 0, this.number + 1];
    return { number: this.number, text: whole, whole: true };
  }
}
